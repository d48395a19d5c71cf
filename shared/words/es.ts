import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('es')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europa', ca: 'Canadá', us: 'Estados Unidos' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'El proveedor no reconoce esta clave de aplicación. Compruebe que se haya copiado entera y que corresponda a la región elegida.',
  credential:
    'El proveedor no reconoce esta consumer key: se ha revocado o va con otras claves. Cree claves nuevas e introdúzcalas.',
  'not-valid':
    'La consumer key no está validada o ha caducado. Valídela en la página del proveedor, o cree claves nuevas e introdúzcalas.',
  secret:
    'La clave secreta no corresponde a la clave de aplicación. Cópiela otra vez; quizá se hayan intercambiado dos campos.',
  clock:
    'Según el proveedor, nuestro reloj no va en hora. Ponga en hora este equipo, o active el ajuste automático, y vuelva a intentarlo.',
  client:
    'El proveedor no reconoce esta cuenta de servicio o su secreto. Copie de nuevo el ID de cliente y el secreto, o cree un secreto nuevo.',
  untold:
    'El proveedor rechaza las claves. Compruebe la región de la cuenta, o cree claves nuevas e introdúzcalas.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    'Este archivo no contiene ajustes de esta extensión. Elija el archivo que guardó aquí anteriormente.',
  newer: 'Este archivo se guardó con una versión más reciente. Actualice la extensión y vuelva a importarlo.',
  'too-large':
    'Este archivo es demasiado grande para ser de esta extensión. Elija el archivo que guardó aquí anteriormente.',
}

/** The labels are those of the host's Spanish guide, which addresses the reader as "usted"; the sentences follow it. */
export const es: Words = {
  title: 'Scripts de correo electrónico',
  labels: {
    serviceStatus: 'Estado del servicio',
    errorReportTo: 'Informes de error a',
    totalSent: 'Total de mensajes enviados',
    sentToday: 'Mensajes enviados hoy',
    totalInError: 'Total de mensajes en error',
    history: 'Historial de mensajes enviados',
    emailsInError: 'Mensajes en error',
    changeRecipient: 'Cambiar el destinatario',
    confirm: 'Aceptar',
    cancel: 'Cancelar',
    close: 'Cerrar',
    refresh: 'Consultar al proveedor ahora',
    open: 'Mostrar más',
    fold: 'Mostrar menos',
    actions: 'Acciones',
  },
  actions: {
    BLOCK: 'Bloquear el envío',
    UNBLOCK: 'Desbloquear el envío',
    PURGE: 'Eliminar los mensajes',
    RECIPIENT: 'Cambiar el destinatario',
  },
  actionsInShort: {
    BLOCK: 'Retiene los mensajes que se generen a partir de ahora, 72 horas como máximo.',
    UNBLOCK: 'El envío se reanuda y los mensajes retenidos salen.',
    PURGE: 'Elimina definitivamente los mensajes retenidos y después desbloquea el envío.',
  },
  hindrances: {
    'no-reading': 'Disponible en cuanto responda el proveedor.',
    'state-unknown': 'No disponible mientras no se conozca el estado.',
    'on-its-way': 'Espere a que termine la acción en curso.',
    purging: 'Espere a que termine la eliminación.',
    'already-stopped': 'El envío ya está detenido.',
    'not-stopped': 'Solo cuando el envío está detenido.',
    'purge-first': 'Solo después de eliminar los mensajes.',
    'read-only': 'Las claves de esta cuenta son de solo lectura.',
  },
  states: {
    ok: {
      name: 'Activo',
      headline: 'Los mensajes se envían',
      meaning: 'Los mensajes de sus scripts se envían a medida que se generan.',
    },
    force: {
      name: 'Force',
      headline: 'Los mensajes se envían',
      meaning:
        'El envío se desbloqueó tras demasiadas devoluciones. Se tolera el doble de la proporción habitual de mensajes devueltos.',
    },
    ko: {
      name: 'Inactivo',
      headline: 'El envío está detenido',
      meaning:
        'Lo ha bloqueado el propietario, o ha habido demasiados mensajes en poco tiempo o demasiados errores; el proveedor no indica la causa. Los mensajes se retienen 72 horas como máximo.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'El envío está detenido',
      meaning:
        'La proporción de mensajes devueltos es demasiado alta. Los mensajes se retienen 72 horas como máximo.',
    },
    spam: {
      name: 'SPAM',
      headline: 'El envío está detenido',
      meaning:
        'El filtro del proveedor ha detectado spam. El proveedor suele enviar un aviso de abuso por correo electrónico: búsquelo.',
    },
    purging: {
      name: 'Eliminación en curso',
      headline: 'Eliminación en curso',
      meaning:
        'Se están eliminando los mensajes retenidos. Suele tardar entre 5 y 10 minutos; después se desbloquea el envío.',
    },
  },
  unknownState: {
    headline: 'Estado desconocido',
    meaning:
      'El proveedor utiliza un término que esta versión no conoce. Mientras tanto, no se ofrece ninguna acción.',
  },
  noReading: {
    headline: 'Aún sin datos',
    meaning: 'El proveedor todavía no ha indicado el estado.',
  },
  reading: {
    hostWord: (word) => `término del proveedor: ${word}`,
    age: (ago) => `Última consulta al proveedor: ${ago}`,
    old: 'Han pasado más de 5 minutos: el estado puede haber cambiado.',
    refreshing: 'Consultando al proveedor…',
    shownStill: 'Lo que ve son los datos de la última consulta.',
    noRecipient: 'No hay ningún destinatario definido',
    noNumber: 'El proveedor no ha dado ninguna cifra utilizable.',
    ofLimit: (share, limit) => `${share} de ${limit} al día`,
    nearLimit: 'Cerca del límite diario',
    limitReached: 'Límite diario alcanzado',
    shareOfSent: (share) => `${share} de los enviados`,
  },
  held: {
    title: 'Mensajes retenidos',
    blockedHere: (ago) =>
      `Usted bloqueó el envío con esta extensión ${ago}. Los mensajes se retienen 72 horas como máximo.`,
    since: (moment) => `Los mensajes se retienen desde el ${moment}.`,
    firstSeen: (moment) =>
      `El envío se vio detenido por primera vez el ${moment}; es posible que ya lo estuviera antes.`,
    left: (duration) => `Tiempo restante: ${duration}`,
    atMostLeft: (duration) => `Tiempo restante: ${duration} como máximo`,
    over: 'Plazo agotado',
    afterwards:
      'Pasadas 72 horas, los mensajes retenidos caducan, empezando por los más antiguos: se pierden y el envío sigue detenido. Decida antes si desbloquea el envío o elimina los mensajes.',
  },
  abuse: {
    title: 'Un segundo bloqueo: actividad inusual',
    meaning:
      'Además del estado del servicio, el proveedor informa de medidas contra una actividad inusual en este alojamiento. Pueden detener el envío aunque el estado lo permita.',
    whatToDo:
      'Limpie el sitio web y después solicite en el área de cliente que lo analicen y retiren las medidas; los botones de este panel no las retiran.',
    hostSays: 'El proveedor indica:',
  },
  purging: {
    firstSeen: (duration) =>
      `Detectada hace ${duration}. La eliminación suele tardar entre 5 y 10 minutos; usted no tiene que hacer nada.`,
  },
  history: {
    source: 'Mensajes al día, según el recuento del proveedor',
    empty: 'El proveedor aún no tiene un historial de mensajes enviados de este alojamiento.',
    waiting: 'Leyendo el historial…',
    missing: 'No se ha podido leer el historial.',
    soFar: 'hoy, hasta ahora',
    table: 'Mostrar en una tabla',
    day: 'Día',
    volume: 'Mensajes enviados',
    notTold: 'sin datos',
    range: 'Periodo',
    ranges: { days: 'Por día', day: '24 horas', week: '7 días', month: '30 días' },
    halfHour: 'Media hora desde',
    halfHourSource: 'Mensajes por media hora, según el recuento del proveedor',
    keys: 'Recorra los valores con las flechas izquierda y derecha del teclado.',
    marks: {
      BLOCK: 'bloqueo con la extensión',
      UNBLOCK: 'desbloqueo con la extensión',
      PURGE: 'eliminación con la extensión',
    },
    needsAccess: (host) =>
      `El proveedor guarda las cifras de cada media hora en ${host}. El navegador tiene que permitir a la extensión acceder a esa dirección.`,
    askForAccess: 'Permitirlo en las opciones',
    sent: (count, shown) =>
      format.plural(count, {
        one: `${shown} mensaje`,
        many: `${shown} de mensajes`,
        other: `${shown} mensajes`,
      }),
  },
  notArriving: { title: '¿Los mensajes no se envían aunque el estado lo permite?' },
  recovery: { title: 'Qué hacer ahora' },
  operation: {
    intended: 'Enviando la solicitud al proveedor…',
    sent: (ago) => `Solicitud enviada ${ago}. El proveedor aún no ha respondido.`,
    waiting: (ago) =>
      `Solicitado ${ago}. Falta que el proveedor muestre el cambio; puede tardar unos minutos.`,
    running: (duration) =>
      `La eliminación está en curso desde hace ${duration}. Suele tardar entre 5 y 10 minutos.`,
    seen: 'Hecho: el proveedor ya muestra el cambio.',
    refused: 'El proveedor ha rechazado la solicitud. No ha cambiado nada.',
    unknown:
      'No se conoce el resultado. Mire el estado y después decida: nada se envía por segunda vez de forma automática.',
    dropped:
      'La solicitud no llegó a enviarse al proveedor. No ha cambiado nada; repítala si aún la necesita.',
  },
  confirm: {
    title: 'Confirmar una acción',
    hosting: 'Alojamiento',
    account: 'Cuenta:',
    stateNow: 'Estado actual',
    whatHappens: 'Qué va a ocurrir',
    forGood: 'Qué no se puede deshacer',
    recipientNow: 'Destinatario actual',
    recipientNew: 'Nuevo destinatario',
    effects: {
      RECIPIENT: [
        'A partir del próximo, el proveedor enviará a la nueva dirección su informe diario de mensajes devueltos.',
        'El panel mostrará la nueva dirección en cuanto lo haga el proveedor.',
      ],
      BLOCK: [
        'Los mensajes que sus scripts generen a partir de ahora no se envían: se retienen 72 horas como máximo.',
        'Durante ese tiempo no se elimina nada. Antes de que acabe, desbloquee el envío o elimine los mensajes.',
      ],
      UNBLOCK: [
        'El envío se reanuda.',
        'Los mensajes retenidos también salen, incluido el spam que pueda haber entre ellos.',
      ],
      PURGE: [
        'Los mensajes retenidos se eliminan definitivamente.',
        'Después se desbloquea el envío. Todo ello suele tardar entre 5 y 10 minutos.',
      ],
    },
    unblockInBounce: [
      'El estado pasa a Force: se tolera el doble de la proporción habitual de mensajes devueltos.',
      'La página del proveedor solo lo ofrece después de eliminar los mensajes.',
    ],
    purgeInSpam: [
      'También se elimina el spam pendiente de envío. Si vuelve a haber spam, el proveedor detendrá de nuevo el envío.',
    ],
    irreversible: {
      RECIPIENT: 'La dirección anterior deja de recibir informes.',
      BLOCK: 'Los mensajes que sigan retenidos pasadas 72 horas caducan.',
      UNBLOCK: 'Un mensaje que ya ha salido no se puede detener.',
      PURGE: 'Los mensajes eliminados no se pueden recuperar, ni los buenos ni los malos.',
    },
    stillOpen: 'Aún pendiente en la lista de pasos',
    unavailable: 'Ahora no es posible',
    getsReady: 'El botón estará listo en un momento.',
    focusFirst: 'Haga clic primero en esta ventana.',
    sending: 'Enviando la solicitud al proveedor…',
    mayClose: 'Puede cerrar esta ventana. El panel seguirá mostrando el avance.',
    endedElsewhere: 'Esta confirmación ya no está abierta: se respondió en otro lugar o ha caducado.',
    cancelled: 'Cancelado. No se ha enviado nada.',
  },
  vault: {
    locked: 'Las claves están bloqueadas',
    meaning: 'Mientras tanto, no se consulta a sus proveedores.',
    passphrase: 'Frase de contraseña',
    unlock: 'Desbloquear las claves',
    lock: 'Bloquear las claves',
  },
  demo: 'Demostración',
  popup: {
    thisSite: 'Este sitio web',
    hostings: 'Alojamientos',
    notWatched: (site) => `El panel aún no aparece en ${site}.`,
    watchSite: 'Mostrar el panel en la administración',
    search: 'Buscar alojamientos',
    noMatch: 'No hay ningún alojamiento que coincida.',
    pending: (count, shown) =>
      format.plural(count, {
        one: `${shown} acción en curso`,
        many: `${shown} de acciones en curso`,
        other: `${shown} acciones en curso`,
      }),
    more: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamiento más`,
        many: `${shown} de alojamientos más`,
        other: `${shown} alojamientos más`,
      }),
    dashboard: 'Vista general',
    emptyTitle: 'Aún no hay ningún alojamiento',
    empty: 'Conecte su cuenta de alojamiento y verá aquí el estado de los mensajes de sus scripts.',
    setUp: 'Conectar una cuenta',
    options: 'Opciones',
    controlPanel: 'Abrir en el área de cliente',
  },
  fields: {
    label: 'Nombre de la cuenta',
    region: 'Región',
    endpoint: 'Dirección de la API',
    tokenUrl: 'Dirección de los tokens',
    panelAddress: 'Dirección del área de cliente',
    applicationKey: 'Clave de aplicación (AK)',
    applicationSecret: 'Clave secreta (AS)',
    consumerKey: 'Consumer key (CK)',
    clientId: 'ID de cliente (client ID)',
    clientSecret: 'Secreto de cliente (client secret)',
    passphrase: 'Frase de contraseña',
    address: 'Dirección del sitio web',
    service: 'Alojamiento',
    recipient: 'Dirección de correo electrónico',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `No se puede acceder al proveedor en ${host}, o su certificado no es de confianza. Compruebe la dirección y su conexión; el panel volverá a intentarlo automáticamente.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `El proveedor no ha respondido en ${host} al cabo de ${seconds(count)}. El panel volverá a intentarlo automáticamente.`,
    'host-failing': ({ host, status }) =>
      `El proveedor tiene una avería en ${host} (error ${status}). El panel volverá a intentarlo automáticamente; si el problema persiste, contacte con el soporte del proveedor.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `El proveedor recibe demasiadas solicitudes. El panel esperará ${seconds(retryAfterSeconds)} y continuará automáticamente.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Estas claves parecen ser de otra región: ${regions[region]}. Elija esa región y vuelva a conectar la cuenta.`,
    'panel-signed-out': ({ panel }) =>
      `No hay ninguna sesión iniciada en el área de cliente de ${panel}. Ábrala, inicie sesión y deje abierta la pestaña; el panel continuará automáticamente.`,
    'panel-level-low': ({ panel }) =>
      `El área de cliente de ${panel} le pide que confirme su identidad. Vuelva a iniciar sesión en ella e inténtelo de nuevo.`,
    'not-a-host': ({ host }) =>
      `Lo que responde en ${host} no es la API de un proveedor de alojamiento. Compruebe la dirección: suele terminar en /1.0 o /v1.`,
    'host-redirects': ({ host }) =>
      `El proveedor redirige desde ${host} a otra dirección, a la que no se envían claves. Introduzca directamente la dirección definitiva.`,
    'key-waits': () =>
      'La clave aún no está validada. Acéptela en la página del proveedor y vuelva a comprobarla aquí.',
    'key-declined': () =>
      'La clave se ha rechazado en la página del proveedor o ha caducado. Pida una nueva y acéptela en esa página.',
    'keys-missing': () =>
      'En este navegador no hay claves para esta cuenta. Introduzca las claves en las opciones.',
    'vault-locked': () =>
      'Las claves están bloqueadas. Para reanudar la supervisión, introduzca su frase de contraseña en la ventana de la extensión o en las opciones.',
    'passphrase-wrong': () =>
      'Esa no es la frase de contraseña. Vuelva a intentarlo y fíjese en las mayúsculas.',
    'passphrase-weak': ({ least }) =>
      `La frase de contraseña es demasiado corta. Utilice al menos ${format.number(least)} caracteres; lo mejor son varias palabras.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `A las claves les falta el permiso «${right}». Cree claves nuevas que lo incluyan y vuelva a conectar la cuenta.`,
    'service-unknown': ({ serviceName }) =>
      `El alojamiento ${serviceName} ya no pertenece a la cuenta. Revise la cuenta en las opciones.`,
    'action-refused': ({ hostSays }) =>
      `El proveedor ha rechazado la solicitud con el mensaje «${hostSays}». No ha cambiado nada; mire el estado y después decida.`,
    'answer-malformed': ({ host, what }) =>
      `El proveedor ha enviado desde ${host} una respuesta ilegible (${what}). Vuelva a intentarlo más tarde; si el problema persiste, busque una actualización de la extensión.`,
    'answer-too-large': ({ host }) =>
      `El proveedor ha enviado desde ${host} más de 1\u00a0MiB, el máximo que se lee. Vuelva a intentarlo más tarde o mire en el área de cliente.`,
    'half-hours-not-kept': () =>
      'El proveedor no ofrece cifras por media hora de este alojamiento. Se muestran en su lugar las de cada día.',
    'permission-missing': ({ origin }) =>
      `El navegador no permite a la extensión acceder a ${origin}. Abra las opciones y permítalo allí.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `La dirección ${endpoint} no está cifrada y no se le envían claves. Utilice una dirección que empiece por https://.`,
    'input-wrong': ({ field }) =>
      `El campo «${field}» no está bien rellenado. Corríjalo y vuelva a intentarlo.`,
    'account-gone': () => 'Esta cuenta ya no está conectada. Vuelva a conectarla en las opciones.',
    'operation-running': () => 'Ya hay otra acción en curso para este alojamiento. Espere a que termine.',
    'intent-ended': () =>
      'Esta confirmación ya no está abierta: se respondió o ha caducado. Vuelva a pedir la acción desde el panel.',
    'action-unavailable': ({ state }) =>
      `Esta acción no está disponible en el estado «${state}». Mire el estado actual y después decida.`,
    'place-not-watched': () => 'El panel no está activado para esta página. Actívelo en las opciones.',
    'not-allowed': () =>
      'Esto no se puede pedir desde aquí. Abra la extensión con su botón de la barra de herramientas e inténtelo allí.',
    'message-malformed': () =>
      'Dos partes de la extensión no se entienden. Recargue esta página; quizá se acabe de instalar una actualización.',
    'storage-failed': () =>
      'El navegador no ha podido guardar o leer los datos de la extensión. Compruebe que quede espacio en el disco y reinicie el navegador.',
    'worker-silent': () =>
      'El proceso en segundo plano de la extensión no responde. Recargue esta página, o ciérrela y vuelva a abrirla.',
    internal: () =>
      'Se ha producido un error imprevisto en la extensión. Recargue esta página; si se repite, comuníquelo.',
  },
}
