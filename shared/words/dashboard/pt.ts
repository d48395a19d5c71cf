import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('pt')

export const dashboardPt: DashboardWords = {
  title: 'Vista geral',
  views: 'Vistas',
  hostings: 'Alojamentos',
  journal: 'Registo de ações',
  loading: 'A carregar a lista de alojamentos…',
  retry: 'Tentar novamente',

  filters: {
    label: 'Mostrar só',
    all: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamento`,
        many: `${shown} de alojamentos`,
        other: `${shown} alojamentos`,
      }),
    stopped: (count, shown) =>
      format.plural(count, {
        one: `${shown} parado`,
        many: `${shown} de parados`,
        other: `${shown} parados`,
      }),
    sending: (count, shown) =>
      format.plural(count, { one: `${shown} ativo`, many: `${shown} de ativos`, other: `${shown} ativos` }),
    unknown: (count, shown) =>
      format.plural(count, {
        one: `${shown} desconhecido`,
        many: `${shown} de desconhecidos`,
        other: `${shown} desconhecidos`,
      }),
    moving: (count, shown) =>
      format.plural(count, {
        one: `${shown} em curso`,
        many: `${shown} em curso`,
        other: `${shown} em curso`,
      }),
    search: 'Procurar um alojamento',
    searchHint: 'Alojamento, conta ou site',
    account: 'Conta',
    allAccounts: 'Todas as contas',
    clear: 'Limpar a pesquisa e os filtros',
    fit: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamento corresponde.`,
        many: `${shown} de alojamentos correspondem.`,
        other: `${shown} alojamentos correspondem.`,
      }),
    noneFitTitle: 'Nenhum alojamento corresponde',
    noneFit: 'Altere a pesquisa ou mostre mais alojamentos.',
  },

  table: {
    label: 'Alojamentos de todas as contas',
    columns: {
      state: {
        name: 'Estado',
        meaning: 'Se os e-mails são enviados, segundo a última resposta do fornecedor',
      },
      name: { name: 'Alojamento', meaning: 'Alojamento e conta' },
      sentToday: {
        name: 'Enviados hoje',
        meaning: 'E-mails enviados hoje, em relação ao limite diário, se houver',
      },
      errorShare: { name: 'Taxa de erro', meaning: 'E-mails em erro, no total dos enviados' },
      held: { name: 'E-mails retidos', meaning: 'Quanto tempo resta ao e-mail retido mais antigo' },
      lastChange: {
        name: 'Última mudança',
        meaning: 'Quando o estado atual foi lido pela primeira vez',
      },
      openSteps: {
        name: 'Passos por fazer',
        meaning: 'Passos a dar antes de os e-mails voltarem a ser enviados e que ainda não foram dados',
      },
    },
    sortBy: 'Ordenar por',
    reverse: 'Inverter a ordem',
    selectAll: 'Selecionar todos os que correspondem',
    select: (name) => `Selecionar ${name}`,
    ofLimit: (limit) => `de ${limit}`,
    read: (ago) => `Lido ${ago}`,
    readFailed: 'A leitura falhou',
    abuse: 'Segundo bloqueio indicado',
    acting: {
      BLOCK: 'A bloquear…',
      UNBLOCK: 'A desbloquear…',
      PURGE: 'A purgar…',
      RECIPIENT: 'A alterar o destinatário…',
    },
    refused: 'Ação recusada',
    outcomeUnknown: 'Resultado desconhecido',
  },

  selection: {
    label: 'Alojamentos selecionados',
    selected: (count, shown) =>
      format.plural(count, {
        one: `${shown} selecionado`,
        many: `${shown} de selecionados`,
        other: `${shown} selecionados`,
      }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} deles não está visível agora`,
        many: `${shown} deles não estão visíveis agora`,
        other: `${shown} deles não estão visíveis agora`,
      }),
    clear: 'Limpar a seleção',
    block: (count, shown) =>
      format.plural(count, {
        one: `Bloquear o envio em ${shown}…`,
        many: `Bloquear o envio em ${shown}…`,
        other: `Bloquear o envio em ${shown}…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `Desbloquear o envio em ${shown}…`,
        many: `Desbloquear o envio em ${shown}…`,
        other: `Desbloquear o envio em ${shown}…`,
      }),
    noneToBlock: 'Nada a bloquear: em todos, o envio já está parado ou não pode ser bloqueado agora.',
    noneToUnblock: 'Nada a desbloquear: em nenhum deles o envio pode ser desbloqueado agora.',
    tooMany: (most) => `Para uma só ação podem ser escolhidos, no máximo, ${most} alojamentos.`,
  },

  hosting: {
    back: 'Todos os alojamentos',
    journal: 'Registo de ações deste alojamento',
  },
}
