import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('es')
const hostings = (count: number, shown: string) =>
  format.plural(count, {
    one: `${shown} alojamiento`,
    many: `${shown} de alojamientos`,
    other: `${shown} alojamientos`,
  })
/** Words for one and for several that are the same. */
const counted = (count: number, text: string) => format.plural(count, { one: text, many: text, other: text })

export const journalEs: JournalWords = {
  title: 'Registro de acciones',
  about: `Todo lo que se ha confirmado en este navegador, empezando por lo más reciente. Se conservan las últimas ${format.number(1000)} operaciones, solo en este equipo.`,
  loading: 'Leyendo el registro de acciones…',
  retry: 'Reintentar',
  emptyTitle: 'Aún no se ha hecho nada',
  empty:
    'En cuanto bloquee o desbloquee el envío, elimine mensajes o cambie un destinatario con la extensión, quedará anotado aquí: desde dónde se pidió, cuándo y con qué resultado.',
  surfaces: {
    frame: 'Panel en una página',
    popup: 'Ventana de la extensión',
    options: 'Opciones',
    dashboard: 'Vista general',
  },
  outcomes: {
    open: 'En curso',
    seen: 'Hecho',
    refused: 'Rechazado',
    unknown: 'Resultado desconocido',
    dropped: 'No enviado',
  },
  when: 'Cuándo',
  action: 'Acción',
  askedFrom: 'Solicitado desde',
  change: 'Estado antes y después',
  outcome: 'Resultado',
  queryId: 'Query ID del proveedor',
  fromTo: (before, after) => `antes: ${before}; después: ${after}`,
  stateNotRead: 'no consultado',
  noQueryId: 'El proveedor no ha dado ninguno.',
  accountForgotten: 'La cuenta se ha olvidado.',
  after: (duration) => `tras ${duration}`,
  search: 'Buscar en el registro de acciones',
  everyAction: 'Todas las acciones',
  everyOutcome: 'Todos los resultados',
  everySurface: 'Solicitado desde cualquier lugar',
  range: 'Periodo',
  ranges: {
    all: 'Cualquier fecha',
    today: 'Hoy',
    week: 'Últimos 7 días',
    month: 'Últimos 30 días',
  },
  found: (count, shown) =>
    format.plural(count, {
      one: `${shown} operación`,
      many: `${shown} de operaciones`,
      other: `${shown} operaciones`,
    }),
  noMatch: 'No hay ninguna operación que coincida.',
  clearFilters: 'Borrar los filtros',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `Mostrar ${shown} operación más`,
      many: `Mostrar ${shown} de operaciones más`,
      other: `Mostrar ${shown} operaciones más`,
    }),
  exportCsv: 'Exportar como CSV',
  exportJson: 'Exportar como JSON',
  exportAbout:
    'El archivo contiene todas las operaciones que coinciden con los filtros. Puede incluir direcciones de correo electrónico de destinatarios, pero nunca claves.',
  columns: {
    accountLabel: 'Cuenta',
    account: 'ID de la cuenta',
    hosting: 'Alojamiento',
    action: 'Acción',
    recipient: 'Destinatario',
    surface: 'Solicitado desde',
    askedAt: 'Solicitado el',
    sentAt: 'Enviado el',
    answeredAt: 'Respondido el',
    settledAt: 'Terminado el',
    stateBefore: 'Estado anterior',
    stateAfter: 'Estado posterior',
    outcome: 'Resultado',
    queryId: 'Query ID del proveedor',
    failure: 'Error',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Bloquear el envío en ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Desbloquear el envío en ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) => `Se bloqueará el envío en ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Se desbloqueará el envío en ${hostings(count, shown)}`,
    },
    will: { BLOCK: 'Se bloqueará', UNBLOCK: 'Se desbloqueará' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamiento queda como está`,
        many: `${shown} de alojamientos quedan como están`,
        other: `${shown} alojamientos quedan como están`,
      }),
    leftAbout: 'Para estos no se envía nada.',
    none: {
      BLOCK: 'Ninguno de estos alojamientos se puede bloquear ahora. No se enviará nada.',
      UNBLOCK: 'Ninguno de estos alojamientos se puede desbloquear ahora. No se enviará nada.',
    },
    oneByOne: 'Las solicitudes se envían una tras otra. Puede detener las que aún no se hayan enviado.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} de ellos está en el estado Bounce:`,
        many: `${shown} de ellos están en el estado Bounce:`,
        other: `${shown} de ellos están en el estado Bounce:`,
      }),
    results: 'Resultados',
    progress: (ended, all) => `${ended} de ${all} terminadas`,
    allEnded: 'Todas han terminado',
    counts: {
      done: (count, shown) =>
        format.plural(count, {
          one: `${shown} hecha`,
          many: `${shown} hechas`,
          other: `${shown} hechas`,
        }),
      onTheirWay: (count, shown) => counted(count, `${shown} en curso`),
      waiting: (count, shown) => counted(count, `${shown} en espera`),
      refused: (count, shown) =>
        format.plural(count, {
          one: `${shown} rechazada`,
          many: `${shown} rechazadas`,
          other: `${shown} rechazadas`,
        }),
      unknown: (count, shown) => counted(count, `${shown} con resultado desconocido`),
      notSent: (count, shown) => counted(count, `${shown} sin enviar`),
    },
    result: {
      waiting: 'En espera de envío',
      sent: 'Enviado; el proveedor aún no lo muestra',
      seen: 'Hecho',
      refused: 'Rechazado',
      unknown: 'Resultado desconocido',
      notSent: 'No enviado',
    },
    stoppedBefore:
      'La acción se detuvo antes del turno de este alojamiento, o su turno llegó demasiado tarde.',
    stop: 'Detener: no enviar más',
    stopping: 'Deteniendo…',
    mayClose:
      'Puede cerrar esta ventana: lo confirmado sigue adelante y el registro de acciones muestra los resultados.',
  },
}
