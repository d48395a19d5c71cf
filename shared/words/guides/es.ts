import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('es')

/** The labels and the advice follow the host's Spanish guide. */
export const guideEs: GuideWords = {
  errors: {
    about:
      'Lo que respondieron los servidores de destino, según el registro del proveedor. Este registro no se vacía al eliminar los mensajes ni al desbloquear el envío.',
    reading: 'Leyendo el registro…',
    empty: 'No se ha devuelto ningún mensaje.',
    search: 'Buscar en destinatarios y respuestas',
    noMatch: 'Ningún mensaje contiene estas palabras.',
    found: (count, shown) =>
      format.plural(count, {
        one: `${shown} mensaje`,
        many: `${shown} de mensajes`,
        other: `${shown} mensajes`,
      }),
    showMore: (most) => `Mostrar hasta ${most}`,
    noDate: 'fecha no indicada',
    inFuture: 'fecha futura',
    noRecipient: 'destinatario no indicado',
    noText: 'El servidor no envió ningún texto.',
    wholeText: 'Texto completo',
    lessText: 'Menos',
    copyAll: 'Copiar la lista',
    copyOne: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'El navegador no ha permitido copiar. Seleccione el texto y cópielo a mano.',
  },
  recipient: {
    address: 'Dirección de correo electrónico',
    hint: 'Una vez al día, el proveedor envía a esta dirección un informe de los mensajes devueltos el día anterior.',
    next: 'Continuar',
    sentAs: (address) => `El proveedor la recibirá como ${address}.`,
    same: 'Esta dirección ya es la del destinatario.',
    wrong:
      'El proveedor no acepta esta dirección: debe tener una sola @, sin espacios, y antes de la @ no puede haber tildes ni eñes.',
  },
  checks: {
    'script-syntax': {
      title: 'Revise los scripts',
      text: 'Un error de sintaxis impide que un script envíe mensajes. Revise los scripts que los envían, corríjalos y vuelva a intentarlo. El registro de errores de PHP del alojamiento indica el archivo y la línea.',
    },
    'test-script': {
      title: 'Envíese un mensaje con un script de prueba',
      text: 'Si llega, el proveedor envía los mensajes y el fallo está en sus propios scripts. Si no llega, consulte «Mensajes en error».',
    },
    'no-smtp': {
      title: 'No especifique ningún servidor SMTP',
      text: 'Los scripts deben usar la función mail() de PHP, sin ningún servidor SMTP en su configuración; compruebe también si hay un plugin de SMTP. Los mensajes que salen por SMTP no se cuentan aquí, estos botones no los detienen y no figuran en el historial.',
    },
    'size-limits': {
      title: 'Limite el tamaño de los mensajes',
      text: 'Un mensaje completo puede ocupar 10\u00a0MB como máximo, incluidos los adjuntos y la cabecera; su contenido, entre 7 y 8\u00a0MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Lea el aviso del proveedor',
      text: 'El proveedor suele enviar un correo electrónico titulado «Abuso con su alojamiento …». Explica qué se ha detectado; consérvelo para poder responder.',
    },
    'read-record': {
      title: 'Averigüe cuándo empezó',
      text: 'Un día que destaque en el historial indica cuándo empezó el abuso y, con ello, qué cambio o qué formulario pudo permitirlo.',
    },
    'read-errors': {
      title: 'Vea qué mensajes se han devuelto',
      text: 'Los destinatarios y las respuestas de los servidores indican si los mensajes eran suyos o de otra persona.',
    },
    'clean-addresses': {
      title: 'Quite las direcciones que no existen',
      text: 'Retire de las listas de distribución y de las cuentas de la tienda los destinatarios cuyos mensajes se han devuelto, y elimine las cuentas creadas por robots.',
    },
    'clean-site': {
      title: 'Limpie y actualice el sitio web',
      text: 'Actualice el CMS, sus plugins y su tema. Elimine los archivos que no sean suyos y cambie las contraseñas de los administradores, del FTP y de la base de datos.',
    },
    'protect-forms': {
      title: 'Ponga un captcha en cada formulario que envíe mensajes',
      text: 'Contacto, comentarios, registro, contraseña olvidada, tienda: a un robot le basta con un solo formulario sin proteger.',
    },
    release: {
      title: 'Decida qué hacer con los mensajes retenidos',
      text: '¿Son todos suyos? Desbloquee el envío y saldrán. ¿Hay spam entre ellos? Elimine los mensajes: desaparecen todos y el envío se desbloquea.',
    },
    purge: {
      title: 'Elimine los mensajes retenidos',
      text: 'Hay spam pendiente de envío y el proveedor exige eliminarlo. Se elimina todo lo retenido y después se desbloquea el envío.',
    },
    'answer-letter': {
      title: 'Responda al aviso si el estado se repite',
      text: 'Si el alojamiento vuelve a detenerse por spam, responda al correo electrónico del proveedor y explique lo que ha hecho. El equipo del proveedor examinará entonces el caso.',
    },
  },
  recovery: {
    ko: 'Averigüe la causa antes de desbloquear el envío: el proveedor no indica si fueron demasiados mensajes, demasiados errores o alguien que lo bloqueó.',
    bounce:
      'Se han devuelto demasiados mensajes. Si elimina los mensajes, empieza de cero; si desbloquea el envío, sale lo retenido y se tolera el doble de la proporción habitual.',
    spam: 'El proveedor mantiene el envío detenido hasta que no quede spam. Corrija primero el fallo de seguridad: si no, el próximo spam volverá a detenerlo.',
  },
  testScript: {
    address: 'Su propia dirección',
    addressHint: 'El script solo envía a esta dirección.',
    show: 'Crear el script',
    copy: 'Copiar el script',
    save: 'Descargar',
    upload:
      'Suba el archivo a la carpeta del sitio web, abra la dirección del archivo con el token y mire en su buzón. Después elimine el archivo.',
    whatItIs:
      'Envía un único mensaje de prueba con la función mail() de PHP. Solo responde a su propio token.',
    deleteIt: 'Elimine este archivo después de la prueba.',
    subject: 'Mensaje de prueba del alojamiento',
    body: 'Si lee esto, el alojamiento envía mensajes: si algo falla, la causa está en los scripts del sitio web. Elimine ahora el script de prueba.',
    accepted: 'El proveedor ha aceptado el mensaje. Mire en su buzón y después elimine este archivo.',
    refused:
      'El proveedor no ha aceptado el mensaje. Elimine este archivo y mire el estado del servicio de correo.',
  },
  done: 'Hecho',
  progress: (done, all) => `${done} de ${all} completados`,
  places: {
    record: 'Ver el historial',
    errors: 'Ver los mensajes en error',
    controlPanel: 'Abrir el área de cliente',
    guide: 'Abrir la guía del proveedor',
    site: 'Abrir el sitio web',
  },
  guideAddress: 'https://docs.ovhcloud.com/es/guides/web-cloud/web-hosting/mail-function-script-records',
}
