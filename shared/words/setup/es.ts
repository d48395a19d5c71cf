import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('es')

export const setupEs: SetupWords = {
  title: 'Opciones',
  intro:
    'Qué alojamientos se supervisan, cómo inicia sesión en ellos la extensión y en qué sitios web aparece el panel.',
  contents: 'En esta página',
  openDashboard: 'Abrir la vista general',
  openWelcome: 'Primeros pasos',
  saved: 'Guardado.',
  regions: {
    eu: 'Europa',
    ca: 'Canadá',
    us: 'Estados Unidos',
    custom: 'Otro proveedor',
    demo: 'Demostración',
  },
  openPanel: 'Abrir el área de cliente',

  accounts: {
    title: 'Cuentas de alojamiento',
    intro:
      'Puede tener varias cuentas a la vez. Lo que introduzca se guarda cifrado en este navegador y solo se envía a su proveedor.',
    none: 'Aún no hay ninguna cuenta conectada.',
    ways: {
      session: 'Sesión del área de cliente',
      oauth2: 'Cuenta de servicio',
      keys: 'Claves de aplicación',
      none: 'Sin inicio de sesión',
    },
    hostings: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamiento`,
        many: `${shown} de alojamientos`,
        other: `${shown} alojamientos`,
      }),
    noHostings:
      'No se ha encontrado ningún alojamiento en esta cuenta. Vuelva a comprobarla cuando tenga alguno.',
    showAll: 'Mostrar todos',
    showFewer: 'Mostrar menos',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `y ${shown} más, que puede ver en la vista general.`,
        many: `y ${shown} más, que puede ver en la vista general.`,
        other: `y ${shown} más, que puede ver en la vista general.`,
      }),
    readOnly: 'Solo lectura',
    missing: (count, shown) =>
      format.plural(count, {
        one: `Falta ${shown} permiso`,
        many: `Faltan ${shown} de permisos`,
        other: `Faltan ${shown} permisos`,
      }),
    check: 'Volver a comprobar',
    checking: 'Comprobando…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Todo en orden: ${shown} alojamiento, como antes.`,
        many: `Todo en orden: ${shown} de alojamientos, como antes.`,
        other: `Todo en orden: ${shown} alojamientos, como antes.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamiento nuevo:`,
        many: `${shown} de alojamientos nuevos:`,
        other: `${shown} alojamientos nuevos:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} alojamiento ya no está en la cuenta:`,
        many: `${shown} de alojamientos ya no están en la cuenta:`,
        other: `${shown} alojamientos ya no están en la cuenta:`,
      }),
    renew: { session: 'Usar claves en su lugar', oauth2: 'Secreto nuevo', keys: 'Claves nuevas' },
    forget: 'Olvidar',
    forgetReally: (label) => `¿Olvidar «${label}»?`,
    forgetWipes:
      'Se borran de este navegador las claves, los tokens, los datos consultados, el registro de acciones y los sitios web de esta cuenta. En el proveedor no cambia nada: revoque allí las claves si ya no las necesita.',
    forgetDemo: 'Se eliminan los alojamientos ficticios y todo lo que se haya anotado sobre ellos.',
    keep: 'Conservar',
  },

  connect: {
    title: 'Conectar una cuenta',
    titleAgain: (label) => `Iniciar sesión de nuevo: ${label}`,
    labelHint: 'Solo para usted, por ejemplo «Webs de clientes».',
    wayTitle: 'Cómo inicia sesión la extensión',
    ways: {
      session: {
        name: 'Sesión del área de cliente',
        meaning: 'Basta con una pestaña del área de cliente en la que haya iniciado sesión.',
      },
      oauth2: {
        name: 'Cuenta de servicio',
        meaning:
          'Requiere un ID de cliente y su secreto. Supervisa en segundo plano; puede limitarse a un solo alojamiento.',
      },
      keys: {
        name: 'Claves de aplicación',
        meaning:
          'Requiere tres valores que su proveedor genera en una sola página. Supervisa en segundo plano.',
      },
    },
    endpointHint: 'Suele terminar en /1.0 o /v1.',
    panelHint: 'Si la indica, el panel aparece también allí.',
    sessionHelp:
      'Abra el área de cliente, inicie sesión y deje abierta la pestaña. Sin ella no se puede consultar nada; la cuenta lo indica y continúa automáticamente en cuanto usted inicie sesión.',
    oauth2Help:
      'Cree una cuenta de servicio (OAuth2, client credentials) en el área de cliente y conceda a su política los permisos indicados abajo: para todos los alojamientos o para uno solo.',
    purposeTitle: 'Qué puede hacer',
    purposes: {
      read: { name: 'Solo lectura', meaning: 'Supervisa. Usted actúa en el área de cliente.' },
      act: {
        name: 'Lectura y acciones',
        meaning:
          'Además bloquea, desbloquea, elimina mensajes y cambia el destinatario del informe, siempre con su confirmación.',
      },
    },
    rights: 'Se necesitan estos permisos, y ningún otro:',
    makeKeys: 'Crear las claves en la web del proveedor',
    makeKeysHint:
      'Abre la página de su proveedor en una pestaña nueva, con estos permisos ya rellenados. Inicie sesión en ella, elija cuánto tiempo serán válidas las claves y copie los tres valores en los campos de abajo.',
    noKeyPage:
      'Cree en su proveedor claves con estos permisos y copie los tres valores en los campos de abajo.',
    pasteKeys: 'Los tres valores de la página del proveedor',
    ownApplication: 'Tengo una aplicación propia, pero no una consumer key',
    ownApplicationHint:
      'Rellene arriba la clave de aplicación y la clave secreta, y deje vacía la consumer key. El proveedor crea una clave con los permisos elegidos aquí y abre una página en la que usted la acepta.',
    askForKey: 'Pedir una clave al proveedor',
    asking: 'Pidiendo la clave al proveedor…',
    keyAsked:
      'La página del proveedor está abierta en una pestaña nueva. Acepte allí la clave, vuelva y compruébela en la lista de arriba.',
    browserAsks: {
      read: (host) =>
        `El navegador le pedirá que permita el acceso a ${host}. La extensión consulta allí el estado de sus alojamientos y no hace nada más.`,
      act: (host) =>
        `El navegador le pedirá que permita el acceso a ${host}. La extensión consulta allí el estado de sus alojamientos y envía las acciones que usted confirme; nada más.`,
      token: (host) => `También pedirá acceso a ${host}: la cuenta de servicio obtiene allí sus tokens.`,
      panel: (host) => `También pedirá acceso a ${host}: allí aparece el panel.`,
      session: (host) =>
        `La extensión realiza las consultas a través de ${host}, al que tiene acceso desde su instalación. El navegador no pide nada más.`,
      sessionElsewhere: (host) =>
        `El navegador le pedirá que permita el acceso a ${host}. La extensión realiza allí las consultas con la sesión que usted tenga iniciada, envía las acciones que confirme y muestra el panel.`,
      unknown:
        'El navegador le pedirá que permita el acceso a las direcciones que introduzca aquí, y a ninguna otra.',
    },
    connect: 'Conectar',
    connecting: 'Comprobando los datos con el proveedor…',
    chooseRegion: (region) => `Elegir ${region}`,
    otherRegions: 'Buscar en las demás regiones',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Cuenta conectada: ${shown} alojamiento encontrado.`,
        many: `Cuenta conectada: ${shown} de alojamientos encontrados.`,
        other: `Cuenta conectada: ${shown} alojamientos encontrados.`,
      }),
    noHostings:
      'La cuenta está conectada, pero no tiene ningún alojamiento web que la extensión pueda ver. Compruebe que haya iniciado sesión como propietario, que la región sea la correcta y que las claves no estén limitadas a otra cosa; después vuelva a comprobar la cuenta.',
    allRights: 'Están todos los permisos necesarios.',
    readOnly:
      'Estas claves son de solo lectura. Las acciones se realizan en el área de cliente; para actuar desde aquí, cree claves nuevas.',
    missing: 'Permisos que faltan y lo que no funciona sin ellos:',
    without: {
      hostings: 'No se puede obtener la lista de alojamientos de la cuenta.',
      state: 'No se puede consultar el estado del envío.',
      record: 'El historial de mensajes enviados queda vacío, salvo por nuestras propias muestras.',
      errors: 'No se pueden mostrar los mensajes devueltos.',
      measures: 'No se muestran las medidas contra una actividad inusual.',
      halfHours: 'No hay cifras por media hora.',
      siteFinding: 'El alojamiento de un sitio web no se encuentra automáticamente; lo elige usted.',
      recipient: 'No se puede cambiar desde aquí el destinatario del informe de errores.',
      actions: 'No se puede bloquear ni desbloquear el envío ni eliminar los mensajes desde aquí.',
    },
    clockBehind: (duration) =>
      `El reloj de este equipo va ${duration} por detrás del reloj del proveedor. Las solicitudes siguen el reloj del proveedor, así que todo funciona; aun así, ponga en hora el equipo o active el ajuste automático.`,
    clockAhead: (duration) =>
      `El reloj de este equipo va ${duration} por delante del reloj del proveedor. Las solicitudes siguen el reloj del proveedor, así que todo funciona; aun así, ponga en hora el equipo o active el ajuste automático.`,
  },

  pending: {
    title: 'Claves que esperan su aceptación en la página del proveedor',
    intro: 'Acepte cada clave en la página del proveedor y después compruébela aquí.',
    asked: (ago) => `Solicitada ${ago}.`,
    renews: (label) => `Para la cuenta «${label}».`,
    open: 'Volver a abrir la página del proveedor',
    finish: 'Ya la he aceptado: comprobar',
    finishing: 'Comprobando la clave con el proveedor…',
    drop: 'Descartar',
  },

  protection: {
    title: 'Protección de las claves',
    intro:
      'Las claves se guardan siempre cifradas en este navegador. Con una frase de contraseña nadie puede usarlas sin usted, ni siquiera con una copia de los archivos de este equipo; mientras estén bloqueadas, no se supervisa nada.',
    forgotten:
      'Una frase de contraseña olvidada no se puede recuperar: en ese caso, olvide las cuentas y vuelva a introducir sus claves.',
    newPassphrase: 'Nueva frase de contraseña',
    again: 'Repita la frase de contraseña',
    least: (count, shown) =>
      format.plural(count, {
        one: `${shown} carácter como mínimo. Lo mejor son varias palabras.`,
        many: `${shown} de caracteres como mínimo. Lo mejor son varias palabras.`,
        other: `${shown} caracteres como mínimo. Lo mejor son varias palabras.`,
      }),
    different: 'Las dos frases de contraseña no coinciden. Escríbalas de nuevo.',
    lockAfter: 'Bloquear las claves',
    lockChoices: {
      15: 'tras 15 minutos sin uso',
      60: 'tras 1 hora sin uso',
      480: 'tras 8 horas sin uso',
      0: 'al cerrar el navegador',
    },
    protect: 'Establecer la frase de contraseña',
    protecting: 'Cifrando…',
    lockedTitle: 'Las claves están bloqueadas',
    lockedMeaning: 'No se consulta a sus proveedores hasta que las desbloquee.',
    unlockedTitle: 'Las claves están desbloqueadas y protegidas con una frase de contraseña',
    locks: (choice) => `Se bloquean automáticamente: ${choice}.`,
    changeTitle: 'Cambiar la protección',
    changeHint: 'Si quiere otra frase de contraseña, quite esta y después establezca una nueva.',
    change: 'Cambiar cuándo se bloquean',
    remove: 'Quitar la frase de contraseña',
    removed: 'Se ha quitado la frase de contraseña. Las claves siguen cifradas en este navegador.',
  },

  access: {
    title: 'Accesos que el navegador no permite',
    intro:
      'Estas direcciones son necesarias, pero el navegador no permite a la extensión acceder a ellas, o ha dejado de permitirlo. Permita lo que quiera utilizar.',
    purposes: {
      api: 'La API de su proveedor: la extensión consulta allí el estado de sus alojamientos y envía las acciones que usted confirme.',
      token: 'La cuenta de servicio obtiene allí sus tokens; no se envía nada más.',
      panel:
        'El área de cliente: allí aparece el panel, y las cuentas sin claves se consultan allí con la sesión que usted tenga iniciada.',
      'half-hours': 'Su proveedor guarda allí las cifras de cada media hora. Se leen esas cifras y nada más.',
      site: 'Su sitio web: el panel aparece en la administración. Sus páginas no se leen para ninguna otra cosa.',
    },
    neededBy: 'Lo necesitan:',
    more: (count, shown) =>
      format.plural(count, { one: `y ${shown} más`, many: `y ${shown} más`, other: `y ${shown} más` }),
    allow: (host) => `Permitir ${host}`,
    allowAll: 'Permitir todos',
    allowed: 'Permitido. Lo que estaba a la espera continúa enseguida.',
  },

  demo: {
    title: 'Probar sin cuenta',
    intro:
      'Alojamientos ficticios dentro de la extensión: no se envía nada a ninguna parte. Puede quitarlos en cualquier momento.',
    add: 'Añadir los alojamientos de demostración',
    added: 'Ya están: abra la vista general o pulse el botón de la extensión en la barra de herramientas.',
  },

  sites: {
    title: 'Panel en sus sitios web',
    intro:
      'Muestre el panel en la administración de un sitio web, como WordPress. El navegador le pedirá permiso para cada sitio web.',
    none: 'El panel aún no aparece en ningún sitio web.',
    connectFirst: 'Conecte primero una cuenta; después podrá añadir aquí sus sitios web.',
    addTitle: 'Añadir un sitio web',
    addressHint: 'Su alojamiento se encuentra por los dominios que tiene asociados.',
    find: 'Buscar su alojamiento',
    finding: 'Buscando…',
    one: (domain, service) =>
      `${domain} está asociado a ${service}. ¿Es correcto? Si no, elija otro alojamiento.`,
    several: (domain) =>
      `Varios alojamientos tienen asociado ${domain}. Elija aquel en el que funciona el sitio web.`,
    nobody: (host) =>
      `Ningún alojamiento de sus cuentas tiene asociado ${host}. Elija aquel en el que funciona el sitio web.`,
    unasked: (label) => `No se ha podido consultar la cuenta «${label}».`,
    choose: 'Elija un alojamiento',
    found: 'Tienen asociado el dominio',
    others: 'Otros alojamientos',
    search: 'Buscar alojamientos',
    noMatch: 'No hay ningún alojamiento que coincida.',
    browserAsks: (host) =>
      `El navegador le pedirá que permita el acceso a ${host}: la extensión inserta el panel en las páginas de administración y no lee nada más allí.`,
    watch: 'Mostrar el panel ahí',
    watching: 'Pidiendo permiso al navegador…',
    watched: (origin) =>
      `El panel ya aparece en la administración de ${origin}. Recargue las páginas que tenga abiertas.`,
    remove: 'Quitar',
  },

  language: { title: 'Idioma', asBrowser: 'El del navegador' },

  transfer: {
    title: 'Llevarse los ajustes',
    intro:
      'Cuentas, sitios web e idioma en un archivo, para otro navegador o como copia. El archivo nunca contiene claves, secretos, tokens ni datos consultados.',
    save: 'Guardar los ajustes en un archivo',
    saved: 'Guardado. Búsquelo entre sus descargas.',
    load: 'Importar los ajustes de un archivo',
    loading: 'Leyendo el archivo…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `Se ha importado ${shown} cuenta.`,
        many: `Se han importado ${shown} de cuentas.`,
        other: `Se han importado ${shown} cuentas.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `Se ha importado ${shown} sitio web.`,
        many: `Se han importado ${shown} de sitios web.`,
        other: `Se han importado ${shown} sitios web.`,
      }),
    nothingNew: 'Este archivo no contiene nada nuevo: todo está ya aquí.',
    next: 'Introduzca ahora las claves de cada cuenta en la lista de cuentas y permita el acceso donde esta página lo pida.',
  },

  welcome: {
    title: 'Siga de cerca los mensajes de sus sitios web',
    lead: 'Esta extensión supervisa los mensajes que los formularios y las tiendas de sus sitios web envían a través de su proveedor y le avisa cuando el proveedor detiene el envío. Desde aquí puede ver la causa, bloquear o desbloquear el envío, eliminar mensajes y averiguar qué formulario permitió el abuso.',
    begin: 'Tres formas de empezar',
    demo: {
      name: 'Echar antes un vistazo',
      meaning:
        'Alojamientos ficticios dentro de la extensión. Sin cuenta ni claves, y sin enviar nada a ninguna parte.',
    },
    addDemo: 'Iniciar la demostración',
    demoAdded: 'Los alojamientos de demostración ya están. Puede quitarlos en las opciones.',
    session: {
      name: 'Usar el área de cliente en la que ha iniciado sesión',
      meaning:
        'Sin claves. Funciona mientras haya una pestaña del área de cliente abierta y con la sesión iniciada.',
    },
    sessionRegion: '¿Dónde está su cuenta?',
    keys: {
      name: 'Introducir claves o una cuenta de servicio',
      meaning:
        'Supervisa en segundo plano, incluso sin ninguna pestaña abierta. Usted elige qué permisos recibe.',
    },
    openOptions: 'Configurarlo en las opciones',
    stored: 'Qué se guarda y dónde',
    storedWhat: 'Qué',
    storedWhere: 'Dónde',
    storedRows: {
      settings: {
        what: 'Ajustes: cuentas sin sus claves, sitios web, idioma',
        where: 'En este navegador, en el almacenamiento propio de la extensión.',
      },
      readings: {
        what: 'Datos consultados de sus alojamientos y registro de sus acciones',
        where: 'En este navegador, en el almacenamiento propio de la extensión.',
      },
      keys: {
        what: 'Claves y secretos',
        where:
          'En este navegador, cifrados, en la base de datos propia de la extensión. Puede protegerlos con una frase de contraseña.',
      },
      tokens: {
        what: 'Tokens de una cuenta de servicio',
        where: 'Igual que las claves; caducan por sí solos.',
      },
      session: {
        what: 'Su sesión del área de cliente',
        where:
          'En ninguna parte: se queda en la pestaña del área de cliente. La extensión no ve ni la contraseña ni las cookies.',
      },
      demo: {
        what: 'La demostración',
        where: 'En este navegador. Es ficticia y no utiliza la red.',
      },
    },
    nobodyElse: 'No se envía nada a nadie más que a su proveedor: ni estadísticas, ni servidores nuestros.',
    leave: 'Cómo deshacerse de todo',
    leaveSteps: [
      'Olvide una cuenta en las opciones: sus claves, los datos consultados, el registro de acciones y los sitios web se borran de este navegador.',
      'Desinstale la extensión: se borra todo lo que haya guardado.',
      'Las claves siguen siendo válidas en el proveedor hasta que las revoque allí o caduquen.',
    ],
    pin: 'Téngalo siempre a la vista',
    pinHow:
      'Fije el botón de la extensión en la barra de herramientas: su color indica el estado. Pulse la pieza de puzle junto a la barra de direcciones y después la chincheta (Chrome, Edge), o la rueda dentada y «Fijar a la barra de herramientas» (Firefox).',
  },
}
