import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('pt')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europa', ca: 'Canadá', us: 'Estados Unidos' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'O fornecedor não conhece esta chave de aplicação. Verifique se foi copiada por inteiro e se pertence à região escolhida.',
  credential:
    'O fornecedor não conhece esta consumer key: foi revogada ou pertence a outras chaves. Crie novas chaves e introduza-as.',
  'not-valid':
    'A consumer key não está validada ou expirou. Valide-a na página do fornecedor, ou crie novas chaves e introduza-as.',
  secret:
    'A chave secreta não corresponde à chave de aplicação. Volte a copiá-la; talvez tenha trocado dois campos.',
  clock:
    'Para o fornecedor, a hora deste computador não está certa. Acerte-a, ou ative o acerto automático, e tente novamente.',
  client:
    'O fornecedor não conhece esta conta de serviço ou o segredo dela. Volte a copiar ambos, ou crie um novo segredo.',
  untold: 'O fornecedor recusa as chaves. Verifique a região da conta, ou crie novas chaves e introduza-as.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    'Este ficheiro não contém definições desta extensão. Escolha o ficheiro que foi guardado aqui anteriormente.',
  newer: 'Este ficheiro foi guardado por uma versão mais recente. Atualize a extensão e volte a importá-lo.',
  'too-large':
    'Este ficheiro é demasiado grande para vir desta extensão. Escolha o ficheiro que foi guardado aqui anteriormente.',
}

/** The labels are those of the host's Portuguese guide (of Portugal); the sentences follow it. */
export const pt: Words = {
  title: 'Scripts emails',
  labels: {
    serviceStatus: 'Estado do serviço',
    errorReportTo: 'Relatório de erros a',
    totalSent: 'Total dos e-mails enviados',
    sentToday: 'E-mails enviados hoje',
    totalInError: 'Total dos e-mails em erro',
    history: 'Histórico dos e-mails enviados',
    emailsInError: 'Emails em erro',
    changeRecipient: 'Alterar o destinatário',
    confirm: 'Validar',
    cancel: 'Cancelar',
    close: 'Fechar',
    refresh: 'Consultar o fornecedor agora',
    open: 'Mostrar mais',
    fold: 'Mostrar menos',
    actions: 'Ações',
  },
  actions: {
    BLOCK: 'Bloquear o envio',
    UNBLOCK: 'Desbloquear o envio',
    PURGE: 'Purgar os e-mails',
    RECIPIENT: 'Alterar o destinatário',
  },
  actionsInShort: {
    BLOCK: 'Retém os e-mails gerados a partir de agora, durante 72 horas no máximo.',
    UNBLOCK: 'O envio é retomado e os e-mails retidos saem.',
    PURGE: 'Apaga definitivamente os e-mails retidos e depois desbloqueia o envio.',
  },
  hindrances: {
    'no-reading': 'Disponível assim que o fornecedor responder.',
    'state-unknown': 'Indisponível enquanto o estado for desconhecido.',
    'on-its-way': 'Aguarde que a ação em curso termine.',
    purging: 'Aguarde que a purga termine.',
    'already-stopped': 'O envio já está parado.',
    'not-stopped': 'Só quando o envio está parado.',
    'purge-first': 'Só depois de uma purga.',
    'read-only': 'As chaves desta conta só permitem a leitura.',
  },
  states: {
    ok: {
      name: 'Ativo',
      headline: 'Os e-mails são enviados',
      meaning: 'Os e-mails dos seus scripts são enviados à medida que são gerados.',
    },
    force: {
      name: 'Force',
      headline: 'Os e-mails são enviados',
      meaning:
        'O envio foi desbloqueado depois de demasiadas devoluções. É tolerado o dobro da proporção habitual de e-mails devolvidos.',
    },
    ko: {
      name: 'Inativo',
      headline: 'O envio está parado',
      meaning:
        'Pode ter sido parado pelo proprietário, por demasiados e-mails em pouco tempo ou por demasiados erros; o fornecedor não indica a causa. Os e-mails ficam retidos 72 horas, no máximo.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'O envio está parado',
      meaning:
        'A proporção de e-mails devolvidos é demasiado alta. Os e-mails ficam retidos 72 horas, no máximo.',
    },
    spam: {
      name: 'SPAM',
      headline: 'O envio está parado',
      meaning:
        'O filtro do fornecedor detetou spam. O fornecedor costuma enviar um aviso de abuso por e-mail: procure-o.',
    },
    purging: {
      name: 'Purga em curso',
      headline: 'Purga em curso',
      meaning:
        'Os e-mails retidos estão a ser apagados. Costuma demorar 5 a 10 minutos; depois, o envio é desbloqueado.',
    },
  },
  unknownState: {
    headline: 'Estado desconhecido',
    meaning:
      'O fornecedor usa um termo que esta versão não conhece. Entretanto, não é proposta nenhuma ação.',
  },
  noReading: {
    headline: 'Ainda sem dados',
    meaning: 'O fornecedor ainda não indicou o estado.',
  },
  reading: {
    hostWord: (word) => `termo do fornecedor: ${word}`,
    age: (ago) => `Última consulta ao fornecedor: ${ago}`,
    old: 'Passaram mais de 5 minutos: o estado pode ter mudado.',
    refreshing: 'A consultar o fornecedor…',
    shownStill: 'O que vê são os dados da última consulta.',
    noRecipient: 'Não está definido nenhum destinatário',
    noNumber: 'O fornecedor não deu nenhum número utilizável.',
    ofLimit: (share, limit) => `${share} de ${limit} por dia`,
    nearLimit: 'Perto do limite diário',
    limitReached: 'Limite diário atingido',
    shareOfSent: (share) => `${share} dos enviados`,
  },
  held: {
    title: 'E-mails retidos',
    blockedHere: (ago) =>
      `Bloqueou o envio com esta extensão ${ago}. Os e-mails ficam retidos 72 horas, no máximo.`,
    since: (moment) => `Os e-mails estão a ser retidos desde ${moment}.`,
    firstSeen: (moment) =>
      `O envio foi visto parado pela primeira vez em ${moment}; pode já ter parado antes.`,
    left: (duration) => `Tempo restante: ${duration}`,
    atMostLeft: (duration) => `Tempo restante: ${duration}, no máximo`,
    over: 'Prazo esgotado',
    afterwards:
      'Ao fim de 72 horas, os e-mails retidos expiram, a começar pelos mais antigos: perdem-se, e o envio continua parado. Antes disso, desbloqueie o envio ou purgue os e-mails.',
  },
  abuse: {
    title: 'Um segundo bloqueio: atividade invulgar',
    meaning:
      'Além do estado do serviço, o fornecedor dá conta de medidas contra uma atividade invulgar neste alojamento. Podem parar o envio, mesmo que o estado o permita.',
    whatToDo:
      'Limpe o site e peça depois, na Área de Cliente, que o analisem e que levantem as medidas; os botões deste painel não as levantam.',
    hostSays: 'O fornecedor indica:',
  },
  purging: {
    firstSeen: (duration) =>
      `Detetada há ${duration}. Uma purga costuma demorar 5 a 10 minutos; não precisa de fazer nada.`,
  },
  history: {
    source: 'E-mails por dia, segundo a contagem do fornecedor',
    empty: 'O fornecedor ainda não tem um histórico dos e-mails enviados deste alojamento.',
    waiting: 'A ler o histórico…',
    missing: 'Não foi possível ler o histórico.',
    soFar: 'hoje, até agora',
    table: 'Mostrar em tabela',
    day: 'Dia',
    volume: 'E-mails enviados',
    notTold: 'sem dados',
    range: 'Período',
    ranges: { days: 'Por dia', day: '24 horas', week: '7 dias', month: '30 dias' },
    halfHour: 'Meia hora desde',
    halfHourSource: 'E-mails por meia hora, segundo a contagem do fornecedor',
    keys: 'Percorra os valores com as setas esquerda e direita do teclado.',
    marks: {
      BLOCK: 'bloqueio com a extensão',
      UNBLOCK: 'desbloqueio com a extensão',
      PURGE: 'purga com a extensão',
    },
    needsAccess: (host) =>
      `O fornecedor guarda os números de cada meia hora em ${host}. O navegador tem de permitir que a extensão aceda a esse endereço.`,
    askForAccess: 'Permitir nas opções',
    sent: (count, shown) =>
      format.plural(count, {
        one: `${shown} e-mail`,
        many: `${shown} de e-mails`,
        other: `${shown} e-mails`,
      }),
  },
  notArriving: { title: 'Os e-mails não são enviados, embora o estado o permita?' },
  recovery: { title: 'O que fazer agora' },
  operation: {
    intended: 'A enviar o pedido ao fornecedor…',
    sent: (ago) => `Pedido enviado ${ago}. O fornecedor ainda não respondeu.`,
    waiting: (ago) =>
      `Pedido feito ${ago}. Falta o fornecedor mostrar a alteração; pode demorar alguns minutos.`,
    running: (duration) => `A purga está em curso há ${duration}. Costuma demorar 5 a 10 minutos.`,
    seen: 'Feito: o fornecedor já mostra a alteração.',
    refused: 'O fornecedor recusou o pedido. Nada mudou.',
    unknown:
      'O resultado não é conhecido. Veja o estado e decida depois: nada é enviado uma segunda vez automaticamente.',
    dropped: 'O pedido não chegou a ser enviado ao fornecedor. Nada mudou; repita-o se ainda precisar dele.',
  },
  confirm: {
    title: 'Validar uma ação',
    hosting: 'Alojamento',
    account: 'Conta:',
    stateNow: 'Estado atual',
    whatHappens: 'O que vai acontecer',
    forGood: 'O que não se pode anular',
    recipientNow: 'Destinatário atual',
    recipientNew: 'Novo destinatário',
    effects: {
      RECIPIENT: [
        'A partir do próximo, o fornecedor envia para o novo endereço o relatório diário dos e-mails devolvidos.',
        'O painel mostra o novo endereço assim que o fornecedor o mostrar.',
      ],
      BLOCK: [
        'Os e-mails que os seus scripts gerarem a partir de agora não são enviados: ficam retidos 72 horas, no máximo.',
        'Durante esse tempo, nada é apagado. Antes do fim, desbloqueie o envio ou purgue os e-mails.',
      ],
      UNBLOCK: [
        'O envio é retomado.',
        'Os e-mails retidos também saem, incluindo o spam que possa haver entre eles.',
      ],
      PURGE: [
        'Os e-mails retidos são apagados definitivamente.',
        'Depois, o envio é desbloqueado. Tudo isto costuma demorar 5 a 10 minutos.',
      ],
    },
    unblockInBounce: [
      'O estado passa a Force: é tolerado o dobro da proporção habitual de e-mails devolvidos.',
      'A página do fornecedor só o propõe depois de uma purga.',
    ],
    purgeInSpam: [
      'O spam que aguarda envio também é apagado. Se voltar a haver spam, o fornecedor volta a parar o envio.',
    ],
    irreversible: {
      RECIPIENT: 'O endereço antigo deixa de receber relatórios.',
      BLOCK: 'Os e-mails que continuarem retidos ao fim de 72 horas expiram.',
      UNBLOCK: 'Um e-mail que já saiu não pode ser travado.',
      PURGE: 'Os e-mails apagados não podem ser recuperados, nem os bons nem os maus.',
    },
    stillOpen: 'Ainda por fazer na lista de passos',
    unavailable: 'Neste momento não é possível',
    getsReady: 'O botão fica pronto dentro de momentos.',
    focusFirst: 'Clique primeiro nesta janela.',
    sending: 'A enviar o pedido ao fornecedor…',
    mayClose: 'Pode fechar esta janela. O painel continua a mostrar o andamento.',
    endedElsewhere: 'Esta validação já não está aberta: foi respondida noutro lado ou expirou.',
    cancelled: 'Cancelado. Nada foi enviado.',
  },
  vault: {
    locked: 'As chaves estão bloqueadas',
    meaning: 'Entretanto, nada é lido dos seus fornecedores.',
    passphrase: 'Frase-passe',
    unlock: 'Desbloquear',
    lock: 'Bloquear as chaves',
  },
  demo: 'Demonstração',
  popup: {
    thisSite: 'Este site',
    hostings: 'Alojamentos',
    notWatched: (site) => `O painel ainda não aparece em ${site}.`,
    watchSite: 'Mostrá-lo na administração do site',
    search: 'Procurar um alojamento',
    noMatch: 'Nenhum alojamento corresponde.',
    pending: (count, shown) =>
      format.plural(count, {
        one: `${shown} ação em curso`,
        many: `${shown} de ações em curso`,
        other: `${shown} ações em curso`,
      }),
    more: (count, shown) =>
      format.plural(count, {
        one: `Mais ${shown} alojamento`,
        many: `Mais ${shown} de alojamentos`,
        other: `Mais ${shown} alojamentos`,
      }),
    dashboard: 'Vista geral',
    emptyTitle: 'Ainda não há nenhum alojamento',
    empty: 'Associe a sua conta de alojamento e veja aqui o estado dos e-mails dos seus scripts.',
    setUp: 'Associar uma conta',
    options: 'Opções',
    controlPanel: 'Abrir na Área de Cliente',
  },
  fields: {
    label: 'Nome da conta',
    region: 'Região',
    endpoint: 'Endereço da API',
    tokenUrl: 'Endereço dos tokens',
    panelAddress: 'Endereço da Área de Cliente',
    applicationKey: 'Chave de aplicação (AK)',
    applicationSecret: 'Chave secreta (AS)',
    consumerKey: 'Consumer key (CK)',
    clientId: 'ID de cliente (Client ID)',
    clientSecret: 'Segredo do cliente (Client secret)',
    passphrase: 'Frase-passe',
    address: 'Endereço do site',
    service: 'Alojamento',
    recipient: 'Endereço de e-mail',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `Não é possível chegar ao fornecedor em ${host}, ou o certificado dele não é de confiança. Verifique o endereço e a sua ligação; o painel volta a tentar automaticamente.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `O fornecedor não respondeu em ${host} ao fim de ${seconds(count)}. O painel volta a tentar automaticamente.`,
    'host-failing': ({ host, status }) =>
      `O fornecedor tem uma avaria em ${host} (erro ${status}). O painel volta a tentar automaticamente; se o problema persistir, contacte o suporte do fornecedor.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `O fornecedor está a receber demasiados pedidos. O painel espera ${seconds(retryAfterSeconds)} e continua automaticamente.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Estas chaves parecem ser de outra região: ${regions[region]}. Escolha essa região e volte a tentar associar a conta.`,
    'panel-signed-out': ({ panel }) =>
      `Não há nenhuma sessão iniciada na Área de Cliente em ${panel}. Abra-a, inicie sessão e deixe o separador aberto; o painel continua depois automaticamente.`,
    'panel-level-low': ({ panel }) =>
      `A Área de Cliente em ${panel} pede que confirme a sua identidade. Volte a iniciar sessão aí e tente novamente.`,
    'not-a-host': ({ host }) =>
      `O que responde em ${host} não é a API de um fornecedor. Verifique o endereço: costuma terminar em /1.0 ou /v1.`,
    'host-redirects': ({ host }) =>
      `O endereço ${host} do fornecedor reencaminha para outro, e as chaves não são enviadas para lá. Introduza diretamente o endereço final.`,
    'key-waits': () =>
      'A chave ainda não está validada. Aceite-a na página do fornecedor e depois volte a verificar aqui.',
    'key-declined': () =>
      'A chave foi recusada na página do fornecedor, ou expirou. Peça uma nova e aceite-a nessa página.',
    'keys-missing': () => 'Neste navegador não há chaves desta conta. Introduza as chaves dela nas opções.',
    'vault-locked': () =>
      'As chaves estão bloqueadas. Para retomar o acompanhamento, introduza a sua frase-passe no pop-up da extensão ou nas opções.',
    'passphrase-wrong': () => 'A frase-passe não está correta. Tente novamente, com atenção às maiúsculas.',
    'passphrase-weak': ({ least }) =>
      `A frase-passe é demasiado curta. Use pelo menos ${format.number(least)} caracteres; várias palavras são uma boa escolha.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `Falta às chaves a permissão «${right}». Crie novas chaves que a incluam e volte a associar a conta.`,
    'service-unknown': ({ serviceName }) =>
      `O alojamento ${serviceName} já não pertence à conta. Verifique a conta nas opções.`,
    'action-refused': ({ hostSays }) =>
      `O fornecedor recusou o pedido com a mensagem «${hostSays}». Nada mudou; veja o estado e decida depois.`,
    'answer-malformed': ({ host, what }) =>
      `O fornecedor enviou de ${host} uma resposta ilegível (${what}). Tente mais tarde; se o problema persistir, procure uma atualização da extensão.`,
    'answer-too-large': ({ host }) =>
      `O fornecedor enviou de ${host} mais de 1\u00a0MiB, o máximo que é lido. Tente de novo mais tarde ou veja na Área de Cliente.`,
    'half-hours-not-kept': () =>
      'O fornecedor não dá números por meia hora para este alojamento. Em vez deles, são mostrados os de cada dia.',
    'permission-missing': ({ origin }) =>
      `O navegador não permite que a extensão aceda a ${origin}. Abra as opções e permita-o aí.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `O endereço ${endpoint} não é cifrado, e as chaves não são enviadas para lá. Utilize um endereço que comece por https://.`,
    'input-wrong': ({ field }) => `O campo «${field}» não está bem preenchido. Corrija-o e tente novamente.`,
    'account-gone': () => 'Esta conta já não está associada. Volte a associá-la nas opções.',
    'operation-running': () => 'Já há outra ação em curso para este alojamento. Aguarde que termine.',
    'intent-ended': () =>
      'Esta validação já não está aberta: foi respondida ou expirou. Peça novamente a ação no painel.',
    'action-unavailable': ({ state }) =>
      `Esta ação não está disponível no estado «${state}». Veja o estado atual e decida depois.`,
    'place-not-watched': () => 'O painel não está ativado para esta página. Ative-o nas opções.',
    'not-allowed': () =>
      'Isto não pode ser pedido aqui. Abra a extensão com o botão na barra de ferramentas e tente aí.',
    'message-malformed': () =>
      'Duas partes da extensão não se entendem. Recarregue esta página; pode ter acabado de ser instalada uma atualização.',
    'storage-failed': () =>
      'O navegador não conseguiu guardar ou ler os dados da extensão. Verifique se há espaço no disco e reinicie o navegador.',
    'worker-silent': () =>
      'O processo em segundo plano da extensão não responde. Recarregue esta página, ou feche-a e volte a abri-la.',
    internal: () =>
      'Ocorreu um erro imprevisto na extensão. Recarregue esta página; se voltar a acontecer, comunique-o.',
  },
}
