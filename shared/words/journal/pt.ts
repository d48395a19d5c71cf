import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('pt')
const hostings = (count: number, shown: string) =>
  format.plural(count, {
    one: `${shown} alojamento`,
    many: `${shown} de alojamentos`,
    other: `${shown} alojamentos`,
  })
/** Words for one and for several that are the same. */
const counted = (count: number, text: string) => format.plural(count, { one: text, many: text, other: text })

export const journalPt: JournalWords = {
  title: 'Registo de ações',
  about: `Tudo o que foi validado neste navegador, a começar pelo mais recente. São guardadas as últimas ${format.number(1000)} operações, só neste computador.`,
  loading: 'A ler o registo…',
  retry: 'Tentar novamente',
  emptyTitle: 'Ainda não foi feito nada',
  empty:
    'Assim que bloquear ou desbloquear o envio, purgar os e-mails ou alterar um destinatário com a extensão, fica anotado aqui: de onde veio o pedido, quando, e qual foi o resultado.',
  surfaces: {
    frame: 'Painel numa página',
    popup: 'Pop-up',
    options: 'Opções',
    dashboard: 'Vista geral',
  },
  outcomes: {
    open: 'Em curso',
    seen: 'Concluída',
    refused: 'Recusada',
    unknown: 'Resultado desconhecido',
    dropped: 'Não enviada',
  },
  when: 'Quando',
  action: 'Ação',
  askedFrom: 'Pedida a partir de',
  change: 'Estado antes e depois',
  outcome: 'Resultado',
  queryId: 'Query ID do fornecedor',
  fromTo: (before, after) => `de ${before} para ${after}`,
  stateNotRead: 'não lido',
  noQueryId: 'O fornecedor não indicou nenhum.',
  accountForgotten: 'A conta foi esquecida.',
  after: (duration) => `ao fim de ${duration}`,
  search: 'Procurar no registo',
  everyAction: 'Todas as ações',
  everyOutcome: 'Todos os resultados',
  everySurface: 'Pedida a partir de qualquer lado',
  range: 'Período',
  ranges: {
    all: 'Qualquer data',
    today: 'Hoje',
    week: 'Últimos 7 dias',
    month: 'Últimos 30 dias',
  },
  found: (count, shown) =>
    format.plural(count, {
      one: `${shown} operação`,
      many: `${shown} de operações`,
      other: `${shown} operações`,
    }),
  noMatch: 'Nenhuma operação corresponde.',
  clearFilters: 'Limpar os filtros',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `Mostrar mais ${shown} operação`,
      many: `Mostrar mais ${shown} de operações`,
      other: `Mostrar mais ${shown} operações`,
    }),
  exportCsv: 'Exportar em CSV',
  exportJson: 'Exportar em JSON',
  exportAbout:
    'O ficheiro contém todas as operações que correspondem aos filtros. Pode conter endereços de e-mail de destinatários, mas nunca chaves.',
  columns: {
    accountLabel: 'Conta',
    account: 'ID da conta',
    hosting: 'Alojamento',
    action: 'Ação',
    recipient: 'Destinatário',
    surface: 'Pedida a partir de',
    askedAt: 'Pedida em',
    sentAt: 'Enviada em',
    answeredAt: 'Respondida em',
    settledAt: 'Terminada em',
    stateBefore: 'Estado antes',
    stateAfter: 'Estado depois',
    outcome: 'Resultado',
    queryId: 'Query ID do fornecedor',
    failure: 'Erro',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Bloquear o envio em ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Desbloquear o envio em ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) => `O envio será bloqueado em ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `O envio será desbloqueado em ${hostings(count, shown)}`,
    },
    will: { BLOCK: 'O envio será bloqueado', UNBLOCK: 'O envio será desbloqueado' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamento fica como está`,
        many: `${shown} de alojamentos ficam como estão`,
        other: `${shown} alojamentos ficam como estão`,
      }),
    leftAbout: 'Para estes, nada é enviado.',
    none: {
      BLOCK: 'Em nenhum destes alojamentos o envio pode ser bloqueado agora. Nada será enviado.',
      UNBLOCK: 'Em nenhum destes alojamentos o envio pode ser desbloqueado agora. Nada será enviado.',
    },
    oneByOne: 'Os pedidos são enviados um após outro. Pode parar os que ainda não tiverem sido enviados.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} deles está no estado Bounce:`,
        many: `${shown} deles estão no estado Bounce:`,
        other: `${shown} deles estão no estado Bounce:`,
      }),
    results: 'Resultados',
    progress: (ended, all) => `Terminadas: ${ended} de ${all}`,
    allEnded: 'Todas terminadas',
    counts: {
      done: (count, shown) =>
        format.plural(count, {
          one: `${shown} concluída`,
          many: `${shown} de concluídas`,
          other: `${shown} concluídas`,
        }),
      onTheirWay: (count, shown) => counted(count, `${shown} em curso`),
      waiting: (count, shown) => counted(count, `${shown} em espera`),
      refused: (count, shown) =>
        format.plural(count, {
          one: `${shown} recusada`,
          many: `${shown} de recusadas`,
          other: `${shown} recusadas`,
        }),
      unknown: (count, shown) => counted(count, `${shown} com resultado desconhecido`),
      notSent: (count, shown) =>
        format.plural(count, {
          one: `${shown} não enviada`,
          many: `${shown} de não enviadas`,
          other: `${shown} não enviadas`,
        }),
    },
    result: {
      waiting: 'A aguardar envio',
      sent: 'Enviada; o fornecedor ainda não mostra a alteração',
      seen: 'Concluída',
      refused: 'Recusada',
      unknown: 'Resultado desconhecido',
      notSent: 'Não enviada',
    },
    stoppedBefore: 'O envio dos pedidos foi parado antes da vez deste, ou a vez dele chegou demasiado tarde.',
    stop: 'Parar: não enviar mais pedidos',
    stopping: 'A parar…',
    mayClose: 'Pode fechar esta janela: o que validou continua, e o registo de ações mostra o resultado.',
  },
}
