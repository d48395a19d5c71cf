import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('es')

export const dashboardEs: DashboardWords = {
  title: 'Vista general',
  views: 'Vistas',
  hostings: 'Alojamientos',
  journal: 'Registro de acciones',
  loading: 'Cargando la lista de alojamientos…',
  retry: 'Reintentar',

  filters: {
    label: 'Mostrar solo',
    all: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamiento`,
        many: `${shown} de alojamientos`,
        other: `${shown} alojamientos`,
      }),
    stopped: (count, shown) =>
      format.plural(count, {
        one: `${shown} detenido`,
        many: `${shown} detenidos`,
        other: `${shown} detenidos`,
      }),
    sending: (count, shown) =>
      format.plural(count, { one: `${shown} activo`, many: `${shown} activos`, other: `${shown} activos` }),
    unknown: (count, shown) =>
      format.plural(count, {
        one: `${shown} desconocido`,
        many: `${shown} desconocidos`,
        other: `${shown} desconocidos`,
      }),
    moving: (count, shown) =>
      format.plural(count, {
        one: `${shown} en curso`,
        many: `${shown} en curso`,
        other: `${shown} en curso`,
      }),
    search: 'Buscar alojamientos',
    searchHint: 'Alojamiento, cuenta o sitio web',
    account: 'Cuenta',
    allAccounts: 'Todas las cuentas',
    clear: 'Borrar la búsqueda y los filtros',
    fit: (count, shown) =>
      format.plural(count, {
        one: `Coincide ${shown} alojamiento.`,
        many: `Coinciden ${shown} de alojamientos.`,
        other: `Coinciden ${shown} alojamientos.`,
      }),
    noneFitTitle: 'No hay ningún alojamiento que coincida',
    noneFit: 'Cambie la búsqueda o muestre más alojamientos.',
  },

  table: {
    label: 'Alojamientos de todas las cuentas',
    columns: {
      state: { name: 'Estado', meaning: 'Si los mensajes se envían, según el último dato del proveedor' },
      name: { name: 'Alojamiento', meaning: 'Alojamiento y cuenta' },
      sentToday: {
        name: 'Enviados hoy',
        meaning: 'Mensajes enviados hoy, respecto al límite diario si lo hay',
      },
      errorShare: { name: 'Tasa de error', meaning: 'Mensajes en error respecto a todos los enviados' },
      held: { name: 'Retenidos', meaning: 'Tiempo que le queda al mensaje retenido más antiguo' },
      lastChange: {
        name: 'Último cambio',
        meaning: 'Cuándo se vio por primera vez el estado actual',
      },
      openSteps: {
        name: 'Pasos pendientes',
        meaning: 'Pasos que conviene dar antes de reanudar el envío y que aún no se han completado',
      },
    },
    sortBy: 'Ordenar por',
    reverse: 'Invertir el orden',
    selectAll: 'Seleccionar todos los que coinciden',
    select: (name) => `Seleccionar ${name}`,
    ofLimit: (limit) => `de ${limit}`,
    read: (ago) => `Última consulta: ${ago}`,
    readFailed: 'Error en la consulta',
    abuse: 'Segundo bloqueo notificado',
    acting: {
      BLOCK: 'Bloqueando…',
      UNBLOCK: 'Desbloqueando…',
      PURGE: 'Eliminando mensajes…',
      RECIPIENT: 'Cambiando el destinatario…',
    },
    refused: 'Acción rechazada',
    outcomeUnknown: 'Resultado desconocido',
  },

  selection: {
    label: 'Alojamientos seleccionados',
    selected: (count, shown) =>
      format.plural(count, {
        one: `${shown} seleccionado`,
        many: `${shown} seleccionados`,
        other: `${shown} seleccionados`,
      }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} de ellos no se muestra ahora`,
        many: `${shown} de ellos no se muestran ahora`,
        other: `${shown} de ellos no se muestran ahora`,
      }),
    clear: 'Anular la selección',
    block: (count, shown) =>
      format.plural(count, {
        one: `Bloquear ${shown}…`,
        many: `Bloquear ${shown}…`,
        other: `Bloquear ${shown}…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `Desbloquear ${shown}…`,
        many: `Desbloquear ${shown}…`,
        other: `Desbloquear ${shown}…`,
      }),
    noneToBlock: 'Nada que bloquear: en ninguno de ellos hay un envío activo que se pueda bloquear ahora.',
    noneToUnblock: 'Nada que desbloquear: ninguno de ellos se puede desbloquear ahora.',
    tooMany: (most) => `Para una misma acción puede elegir ${most} alojamientos como máximo.`,
  },

  hosting: {
    back: 'Todos los alojamientos',
    journal: 'Registro de acciones de este alojamiento',
  },
}
