import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('pt')

export const setupPt: SetupWords = {
  title: 'Opções',
  intro:
    'Que alojamentos são acompanhados, como a extensão inicia sessão nas contas e em que sites aparece o painel.',
  contents: 'Nesta página',
  openDashboard: 'Abrir a vista geral',
  openWelcome: 'Primeiros passos',
  saved: 'Guardado.',
  regions: {
    eu: 'Europa',
    ca: 'Canadá',
    us: 'Estados Unidos',
    custom: 'Outro fornecedor',
    demo: 'Demonstração',
  },
  openPanel: 'Abrir a Área de Cliente',

  accounts: {
    title: 'Contas de alojamento',
    intro:
      'Pode associar várias contas. O que introduzir fica neste navegador, cifrado, e só é enviado ao seu fornecedor.',
    none: 'Ainda não há nenhuma conta associada.',
    ways: {
      session: 'Sessão da Área de Cliente',
      oauth2: 'Conta de serviço',
      keys: 'Chaves de aplicação',
      none: 'Não é preciso iniciar sessão',
    },
    hostings: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamento`,
        many: `${shown} de alojamentos`,
        other: `${shown} alojamentos`,
      }),
    noHostings:
      'Não foi encontrado nenhum alojamento nesta conta. Volte a verificá-la quando ela tiver algum.',
    showAll: 'Mostrar todos',
    showFewer: 'Mostrar menos',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `e mais ${shown}, que aparece na vista geral.`,
        many: `e mais ${shown}, que aparecem na vista geral.`,
        other: `e mais ${shown}, que aparecem na vista geral.`,
      }),
    readOnly: 'Só leitura',
    missing: (count, shown) =>
      format.plural(count, {
        one: `${shown} permissão em falta`,
        many: `${shown} de permissões em falta`,
        other: `${shown} permissões em falta`,
      }),
    check: 'Verificar novamente',
    checking: 'A verificar…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Está tudo bem: ${shown} alojamento, como antes.`,
        many: `Está tudo bem: ${shown} de alojamentos, como antes.`,
        other: `Está tudo bem: ${shown} alojamentos, como antes.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamento novo:`,
        many: `${shown} de alojamentos novos:`,
        other: `${shown} alojamentos novos:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamento já não pertence à conta:`,
        many: `${shown} de alojamentos já não pertencem à conta:`,
        other: `${shown} alojamentos já não pertencem à conta:`,
      }),
    renew: { session: 'Usar antes chaves', oauth2: 'Novo segredo', keys: 'Novas chaves' },
    forget: 'Esquecer',
    forgetReally: (label) => `Esquecer «${label}»?`,
    forgetWipes:
      'As chaves, os tokens, as leituras, o registo de ações e os sites desta conta são apagados deste navegador. No fornecedor nada muda: se já não precisar das chaves, revogue-as lá.',
    forgetDemo: 'Os alojamentos fictícios e tudo o que foi anotado sobre eles são removidos.',
    keep: 'Manter',
  },

  connect: {
    title: 'Associar uma conta',
    titleAgain: (label) => `Iniciar sessão de novo: ${label}`,
    labelHint: 'Só para si, por exemplo «Sites de clientes».',
    wayTitle: 'Como a extensão inicia sessão',
    ways: {
      session: {
        name: 'Sessão da Área de Cliente',
        meaning: 'Basta um separador da Área de Cliente em que tenha sessão iniciada.',
      },
      oauth2: {
        name: 'Conta de serviço',
        meaning:
          'Precisa de um ID de cliente e do respetivo segredo. Acompanha em segundo plano; pode limitar-se a um só alojamento.',
      },
      keys: {
        name: 'Chaves de aplicação',
        meaning:
          'Precisa de três valores que o seu fornecedor cria numa única página. Acompanha em segundo plano.',
      },
    },
    endpointHint: 'Costuma terminar em /1.0 ou /v1.',
    panelHint: 'Se o indicar, o painel também aparece aí.',
    sessionHelp:
      'Abra a Área de Cliente, inicie sessão e deixe o separador aberto. Sem esse separador, nada pode ser lido; a conta indica-o e retoma automaticamente assim que iniciar sessão.',
    oauth2Help:
      'Crie uma conta de serviço (OAuth2, client credentials) na Área de Cliente e dê à política de acesso dela as permissões abaixo: para todos os alojamentos ou para um só.',
    purposeTitle: 'O que pode fazer',
    purposes: {
      read: { name: 'Só leitura', meaning: 'Apenas acompanha. Para agir, usa a Área de Cliente.' },
      act: {
        name: 'Leitura e ações',
        meaning:
          'Também bloqueia e desbloqueia o envio, purga os e-mails e altera o destinatário do relatório, sempre depois da sua validação.',
      },
    },
    rights: 'São precisas estas permissões, e nenhuma outra:',
    makeKeys: 'Criar as chaves no site do fornecedor',
    makeKeysHint:
      'Abre a página do seu fornecedor num novo separador, com estas permissões já preenchidas. Inicie sessão nessa página, escolha durante quanto tempo as chaves são válidas e copie os três valores para os campos abaixo.',
    noKeyPage:
      'Crie as chaves no site do seu fornecedor com estas permissões e copie os três valores para os campos abaixo.',
    pasteKeys: 'Os três valores da página do fornecedor',
    ownApplication: 'Tenho uma aplicação própria, mas não tenho consumer key',
    ownApplicationHint:
      'Preencha acima a chave de aplicação e a chave secreta, e deixe a consumer key vazia. O fornecedor cria uma chave com as permissões escolhidas aqui e abre uma página onde a pode aceitar.',
    askForKey: 'Pedir uma chave ao fornecedor',
    asking: 'A pedir ao fornecedor…',
    keyAsked:
      'A página do fornecedor está aberta num novo separador. Aceite aí a chave e depois volte aqui para a verificar na lista acima.',
    browserAsks: {
      read: (host) =>
        `O navegador vai pedir-lhe que permita ${host}. A extensão lê aí o estado dos seus alojamentos e não faz mais nada.`,
      act: (host) =>
        `O navegador vai pedir-lhe que permita ${host}. A extensão lê aí o estado dos seus alojamentos e envia as ações que validar; nada mais.`,
      token: (host) => `Vai pedir também ${host}: é aí que a conta de serviço obtém os tokens.`,
      panel: (host) => `Vai pedir também ${host}: é aí que o painel aparece.`,
      session: (host) =>
        `A extensão lê através de ${host}, a que tem acesso desde que foi instalada. O navegador não pede mais nada.`,
      sessionElsewhere: (host) =>
        `O navegador vai pedir-lhe que permita ${host}. A extensão lê aí com a sua sessão, envia as ações que validar e mostra aí o painel.`,
      unknown: 'O navegador vai pedir-lhe que permita os endereços que introduzir aqui, e mais nenhum.',
    },
    connect: 'Associar',
    connecting: 'A verificar junto do fornecedor…',
    chooseRegion: (region) => `Escolher ${region}`,
    otherRegions: 'Procurar nas outras regiões',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Conta associada: ${shown} alojamento encontrado.`,
        many: `Conta associada: ${shown} de alojamentos encontrados.`,
        other: `Conta associada: ${shown} alojamentos encontrados.`,
      }),
    noHostings:
      'Conta associada, mas não tem nenhum alojamento web que a extensão possa ver. Verifique se iniciou sessão como proprietário, se a região está certa e se as chaves não estão limitadas a outra coisa; depois, volte a verificar a conta.',
    allRights: 'Estão presentes todas as permissões necessárias.',
    readOnly:
      'Estas chaves só permitem a leitura. As ações fazem-se na Área de Cliente; para agir a partir daqui, crie novas chaves.',
    missing: 'Permissões em falta, e o que não funciona sem elas:',
    without: {
      hostings: 'Não é possível listar os alojamentos da conta.',
      state: 'Não é possível ler o estado do envio.',
      record: 'O histórico dos e-mails enviados fica vazio, à exceção das nossas próprias leituras.',
      errors: 'Não é possível mostrar os e-mails devolvidos.',
      measures: 'As medidas contra uma atividade invulgar não são mostradas.',
      halfHours: 'Não há números por meia hora.',
      siteFinding: 'O alojamento de um site não é encontrado automaticamente; é escolhido por si.',
      recipient: 'Não é possível alterar a partir daqui o destinatário do relatório de erros.',
      actions: 'Não é possível bloquear ou desbloquear o envio a partir daqui, nem purgar os e-mails.',
    },
    clockBehind: (duration) =>
      `O relógio deste computador está atrasado ${duration} em relação ao do fornecedor. Os pedidos seguem o relógio do fornecedor, por isso tudo funciona; ainda assim, acerte o relógio ou ative o acerto automático.`,
    clockAhead: (duration) =>
      `O relógio deste computador está adiantado ${duration} em relação ao do fornecedor. Os pedidos seguem o relógio do fornecedor, por isso tudo funciona; ainda assim, acerte o relógio ou ative o acerto automático.`,
  },

  pending: {
    title: 'Chaves que aguardam por si no fornecedor',
    intro: 'Aceite cada chave na página do fornecedor e depois verifique-a aqui.',
    asked: (ago) => `Pedida ${ago}.`,
    renews: (label) => `Para a conta «${label}».`,
    open: 'Abrir de novo a página do fornecedor',
    finish: 'Já a aceitei: verificar',
    finishing: 'A verificar junto do fornecedor…',
    drop: 'Desistir',
  },

  protection: {
    title: 'Proteção das chaves',
    intro:
      'Em qualquer caso, as chaves estão cifradas neste navegador. Com uma frase-passe, ninguém as pode usar sem si, nem mesmo com uma cópia dos ficheiros deste computador; enquanto estiverem bloqueadas, nada é acompanhado.',
    forgotten:
      'Uma frase-passe esquecida não pode ser recuperada: terá de esquecer as contas e introduzir de novo as chaves delas.',
    newPassphrase: 'Nova frase-passe',
    again: 'Repita a frase-passe',
    least: (count, shown) =>
      format.plural(count, {
        one: `Pelo menos ${shown} caráter. Várias palavras são uma boa escolha.`,
        many: `Pelo menos ${shown} de caracteres. Várias palavras são uma boa escolha.`,
        other: `Pelo menos ${shown} caracteres. Várias palavras são uma boa escolha.`,
      }),
    different: 'As duas frases-passe não são iguais. Escreva-as novamente.',
    lockAfter: 'Bloquear as chaves',
    lockChoices: {
      15: 'após 15 minutos sem utilização',
      60: 'após 1 hora sem utilização',
      480: 'após 8 horas sem utilização',
      0: 'ao fechar o navegador',
    },
    protect: 'Definir a frase-passe',
    protecting: 'A cifrar…',
    lockedTitle: 'As chaves estão bloqueadas',
    lockedMeaning: 'Nada é lido dos seus fornecedores enquanto não as desbloquear.',
    unlockedTitle: 'As chaves estão desbloqueadas e protegidas por uma frase-passe',
    locks: (choice) => `Bloqueiam-se automaticamente: ${choice}.`,
    changeTitle: 'Alterar a proteção',
    changeHint: 'Para usar outra frase-passe, remova esta e depois defina uma nova.',
    change: 'Alterar quando se bloqueiam',
    remove: 'Remover a frase-passe',
    removed: 'A frase-passe foi removida. As chaves continuam cifradas neste navegador.',
  },

  access: {
    title: 'Acessos que o navegador não permite',
    intro:
      'Estes endereços são necessários, mas o navegador não permite que a extensão lhes aceda, ou deixou de o permitir. Permita os que quiser usar.',
    purposes: {
      api: 'A API do seu fornecedor: a extensão lê aí o estado dos seus alojamentos e envia as ações que validar.',
      token: 'A conta de serviço obtém aí os tokens; nada mais é enviado.',
      panel: 'A Área de Cliente: o painel aparece aí, e as contas sem chaves são aí lidas com a sua sessão.',
      'half-hours':
        'O seu fornecedor guarda aí os números de cada meia hora. A extensão lê esses números e nada mais.',
      site: 'O seu site: o painel aparece na administração dele. Das páginas dele, não é lido mais nada.',
    },
    neededBy: 'Necessário para:',
    more: (count, shown) =>
      format.plural(count, { one: `e mais ${shown}`, many: `e mais ${shown}`, other: `e mais ${shown}` }),
    allow: (host) => `Permitir ${host}`,
    allowAll: 'Permitir todos',
    allowed: 'Permitido. O que aguardava este acesso continua de imediato.',
  },

  demo: {
    title: 'Experimentar sem conta',
    intro:
      'Alojamentos fictícios dentro da extensão: nada é enviado para lado nenhum. Pode removê-los a qualquer momento.',
    add: 'Adicionar os alojamentos de demonstração',
    added: 'Estão prontos: abra a vista geral ou clique no botão da extensão na barra de ferramentas.',
  },

  sites: {
    title: 'Painel nos seus sites',
    intro:
      'Mostre o painel na administração de um site, como o WordPress. O navegador pede-lhe permissão para cada site.',
    none: 'O painel ainda não aparece em nenhum site.',
    connectFirst: 'Associe primeiro uma conta; depois, pode adicionar aqui os sites dela.',
    addTitle: 'Adicionar um site',
    addressHint: 'O alojamento é encontrado através dos domínios que lhe estão associados.',
    find: 'Procurar o alojamento',
    finding: 'A procurar…',
    one: (domain, service) =>
      `${domain} está associado a ${service}. Está certo? Caso contrário, escolha outro alojamento.`,
    several: (domain) => `Há vários alojamentos com ${domain}. Escolha aquele em que o site funciona.`,
    nobody: (host) =>
      `Nenhum alojamento das suas contas indica ter ${host}. Escolha aquele em que o site funciona.`,
    unasked: (label) => `Não foi possível consultar a conta «${label}».`,
    choose: 'Escolher um alojamento',
    found: 'Com este domínio',
    others: 'Outros alojamentos',
    search: 'Procurar um alojamento',
    noMatch: 'Nenhum alojamento corresponde.',
    browserAsks: (host) =>
      `O navegador vai pedir-lhe que permita ${host}: a extensão coloca o painel nas páginas de administração e não lê aí mais nada.`,
    watch: 'Mostrar aí o painel',
    watching: 'A pedir permissão ao navegador…',
    watched: (origin) =>
      `O painel já aparece na administração de ${origin}. Recarregue as páginas que tenha abertas.`,
    remove: 'Remover',
  },

  language: { title: 'Idioma', asBrowser: 'O do navegador' },

  transfer: {
    title: 'Leve as definições consigo',
    intro:
      'Contas, sites e idioma num ficheiro, para outro navegador ou como cópia. O ficheiro nunca contém chaves, segredos, tokens nem leituras.',
    save: 'Guardar as definições num ficheiro',
    saved: 'Guardado. Veja nas suas transferências.',
    load: 'Importar definições de um ficheiro',
    loading: 'A ler o ficheiro…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `Foi importada ${shown} conta.`,
        many: `Foram importadas ${shown} de contas.`,
        other: `Foram importadas ${shown} contas.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `Foi importado ${shown} site.`,
        many: `Foram importados ${shown} de sites.`,
        other: `Foram importados ${shown} sites.`,
      }),
    nothingNew: 'Este ficheiro não tem nada de novo: já está tudo aqui.',
    next: 'Agora, introduza as chaves de cada conta na lista de contas e permita os acessos que esta página pedir.',
  },

  welcome: {
    title: 'Acompanhe os e-mails dos seus sites',
    lead: 'Esta extensão acompanha os e-mails que os formulários e as lojas dos seus sites enviam através do fornecedor, e avisa quando o fornecedor interrompe o envio. Vê porquê, bloqueia, desbloqueia ou purga a partir daqui, e descobre que formulário permitiu o abuso.',
    begin: 'Três maneiras de começar',
    demo: {
      name: 'Dar primeiro uma vista de olhos',
      meaning:
        'Alojamentos fictícios dentro da extensão. Sem conta, sem chaves, nada é enviado para lado nenhum.',
    },
    addDemo: 'Iniciar a demonstração',
    demoAdded: 'Os alojamentos de demonstração estão prontos. Pode removê-los nas opções.',
    session: {
      name: 'Usar a Área de Cliente em que tem sessão iniciada',
      meaning:
        'Sem chaves. Funciona enquanto houver um separador da Área de Cliente aberto, com sessão iniciada.',
    },
    sessionRegion: 'Onde está a sua conta?',
    keys: {
      name: 'Introduzir chaves ou uma conta de serviço',
      meaning:
        'Acompanha em segundo plano, mesmo sem separadores abertos. As permissões são escolhidas por si.',
    },
    openOptions: 'Configurar nas opções',
    stored: 'O que é guardado, e onde',
    storedWhat: 'O quê',
    storedWhere: 'Onde',
    storedRows: {
      settings: {
        what: 'Definições: contas sem as chaves, sites, idioma',
        where: 'Neste navegador, no armazenamento da própria extensão.',
      },
      readings: {
        what: 'Leituras dos seus alojamentos e registo das suas ações',
        where: 'Neste navegador, no armazenamento da própria extensão.',
      },
      keys: {
        what: 'Chaves e segredos',
        where:
          'Neste navegador, cifrados, na base de dados da própria extensão. Pode protegê-los com uma frase-passe.',
      },
      tokens: {
        what: 'Tokens de uma conta de serviço',
        where: 'Tal como as chaves; expiram por si.',
      },
      session: {
        what: 'A sua sessão na Área de Cliente',
        where:
          'Em lado nenhum: fica no separador da Área de Cliente. A extensão não vê a palavra-passe nem os cookies.',
      },
      demo: {
        what: 'A demonstração',
        where: 'Neste navegador. É fictícia e não usa a rede.',
      },
    },
    nobodyElse:
      'Nada é enviado a mais ninguém além do seu fornecedor: não há estatísticas nem servidores nossos.',
    leave: 'Como deixar de a usar',
    leaveSteps: [
      'Esqueça uma conta nas opções: as chaves, as leituras, o registo de ações e os sites dela são apagados deste navegador.',
      'Desinstale a extensão: tudo o que ela guardou é apagado.',
      'As chaves continuam válidas no fornecedor até as revogar lá ou até expirarem.',
    ],
    pin: 'Mantenha-a à vista',
    pinHow:
      'Afixe o botão da extensão na barra de ferramentas: a cor indica o estado. Clique na peça de puzzle ao lado da barra de endereço e depois no alfinete (Chrome, Edge), ou na roda dentada e em «Afixar na barra de ferramentas» (Firefox).',
  },
}
