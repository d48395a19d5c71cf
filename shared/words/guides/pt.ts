import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('pt')

/** The labels and the advice follow the host's Portuguese guide (of Portugal). */
export const guidePt: GuideWords = {
  errors: {
    about:
      'O que os servidores de destino responderam, segundo o registo do fornecedor. Purgar os e-mails ou desbloquear o envio não esvazia este registo.',
    reading: 'A ler o registo…',
    empty: 'Nenhum e-mail foi devolvido.',
    search: 'Procurar em destinatários e respostas',
    noMatch: 'Nenhum e-mail contém estas palavras.',
    found: (count, shown) =>
      format.plural(count, {
        one: `${shown} e-mail`,
        many: `${shown} de e-mails`,
        other: `${shown} e-mails`,
      }),
    showMore: (most) => `Mostrar até ${most}`,
    noDate: 'data não indicada',
    inFuture: 'data no futuro',
    noRecipient: 'destinatário não indicado',
    noText: 'O servidor não enviou nenhum texto.',
    wholeText: 'Texto completo',
    lessText: 'Menos',
    copyAll: 'Copiar a lista',
    copyOne: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'O navegador não permitiu copiar. Selecione o texto e copie-o manualmente.',
  },
  recipient: {
    address: 'Endereço de e-mail',
    hint: 'Uma vez por dia, o fornecedor envia para este endereço um relatório dos e-mails devolvidos na véspera.',
    next: 'Continuar',
    sentAs: (address) => `O fornecedor recebe-o como ${address}.`,
    same: 'Este endereço já é o do destinatário.',
    wrong:
      'O fornecedor não aceita este endereço: deve ter uma só @, sem espaços, e antes da @ não pode haver acentos nem cedilhas.',
  },
  checks: {
    'script-syntax': {
      title: 'Verifique os scripts',
      text: 'Um erro de sintaxe impede um script de enviar. Reveja os scripts que enviam e-mails, corrija-os e tente novamente. O registo de erros PHP do alojamento indica o ficheiro e a linha.',
    },
    'test-script': {
      title: 'Envie um e-mail para o seu endereço com um script de teste',
      text: 'Se chegar, o fornecedor envia os e-mails e a falha está nos seus próprios scripts. Se não chegar, consulte «Emails em erro».',
    },
    'no-smtp': {
      title: 'Não indique nenhum servidor SMTP',
      text: 'Os scripts devem usar a função mail() do PHP, sem servidor SMTP nas definições; verifique também se há um plugin de SMTP. Os e-mails que saem por SMTP não são contados aqui, não são travados por estes botões e não constam do histórico.',
    },
    'size-limits': {
      title: 'Limite o tamanho dos e-mails',
      text: 'Um e-mail completo pode ter até 10\u00a0MB, incluindo anexos e cabeçalho; o seu conteúdo, 7 a 8\u00a0MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Leia o aviso do fornecedor',
      text: 'O fornecedor costuma enviar um e-mail intitulado «Abuso com o seu alojamento …». Explica o que foi detetado; guarde-o para poder responder.',
    },
    'read-record': {
      title: 'Veja quando começou',
      text: 'Um dia que se destaque no histórico mostra quando começou o abuso e, assim, que alteração ou formulário o pode ter permitido.',
    },
    'read-errors': {
      title: 'Veja o que foi devolvido',
      text: 'Os destinatários e as respostas dos servidores mostram se os e-mails eram seus ou de outra pessoa.',
    },
    'clean-addresses': {
      title: 'Retire os endereços que não existem',
      text: 'Retire das listas de distribuição e das contas da loja os destinatários cujos e-mails foram devolvidos e apague as contas criadas por robôs.',
    },
    'clean-site': {
      title: 'Limpe e atualize o site',
      text: 'Atualize o CMS, os plugins e o tema. Apague os ficheiros que não sejam seus e altere as palavras-passe dos administradores, do FTP e da base de dados.',
    },
    'protect-forms': {
      title: 'Ponha um captcha em cada formulário que envie e-mails',
      text: 'Contacto, comentários, registo, recuperação da palavra-passe, loja: a um robô basta um só formulário desprotegido.',
    },
    release: {
      title: 'Decida o que fazer com os e-mails retidos',
      text: 'São todos seus? Então desbloqueie o envio, e eles saem. Há spam entre eles? Então purgue os e-mails: são todos apagados e o envio é desbloqueado.',
    },
    purge: {
      title: 'Purgue os e-mails retidos',
      text: 'Há spam a aguardar envio, e o fornecedor exige uma purga. Apaga tudo o que está retido e depois desbloqueia o envio.',
    },
    'answer-letter': {
      title: 'Responda ao aviso se o estado voltar',
      text: 'Se o alojamento voltar a ser parado por spam, responda ao e-mail do fornecedor e diga o que fez. A equipa do fornecedor analisa então o caso.',
    },
  },
  recovery: {
    ko: 'Descubra a causa antes de desbloquear o envio: o fornecedor não indica se foram demasiados e-mails, demasiados erros ou alguém que o bloqueou.',
    bounce:
      'Foram devolvidos demasiados e-mails. Com uma purga, recomeça do zero; se desbloquear o envio, sai o que está retido e é tolerado o dobro da proporção habitual.',
    spam: 'O fornecedor mantém o envio parado até deixar de haver spam. Corrija primeiro a falha de segurança: caso contrário, o próximo spam volta a pará-lo.',
  },
  testScript: {
    address: 'O seu próprio endereço',
    addressHint: 'O script só envia para este endereço.',
    show: 'Criar o script',
    copy: 'Copiar o script',
    save: 'Transferir',
    upload:
      'Coloque o ficheiro na pasta do site, abra o endereço dele com o token e veja a sua caixa de correio. Depois, apague o ficheiro.',
    whatItIs: 'Envia um único e-mail de teste com a função mail() do PHP. Só responde ao seu próprio token.',
    deleteIt: 'Apague este ficheiro depois do teste.',
    subject: 'E-mail de teste do alojamento',
    body: 'Se está a ler isto, o alojamento envia e-mails: se algo falha, a causa está nos scripts do site. Apague agora o script de teste.',
    accepted: 'O fornecedor aceitou o e-mail. Veja a sua caixa de correio e depois apague este ficheiro.',
    refused: 'O fornecedor não aceitou o e-mail. Apague este ficheiro e veja o estado do serviço de e-mail.',
  },
  done: 'Feito',
  progress: (done, all) => `${done} de ${all} concluídos`,
  places: {
    record: 'Ver o histórico',
    errors: 'Ver os emails em erro',
    controlPanel: 'Abrir a Área de Cliente',
    guide: 'Abrir o guia do fornecedor',
    site: 'Abrir o site',
  },
  guideAddress: 'https://docs.ovhcloud.com/pt/guides/web-cloud/web-hosting/mail-function-script-records',
}
