import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('fr')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europe', ca: 'Canada', us: 'États-Unis' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    "L'hébergeur ne connaît pas cette clé d'application. Vérifiez qu'elle a été copiée en entier et qu'elle correspond à la région choisie.",
  credential:
    "L'hébergeur ne connaît pas cette clé consommateur\u00a0: elle a été révoquée, ou va avec d'autres clés. Créez de nouvelles clés et saisissez-les.",
  'not-valid':
    "La clé consommateur n'est pas validée, ou a expiré. Validez-la sur la page de l'hébergeur, ou créez de nouvelles clés et saisissez-les.",
  secret:
    "Le secret d'application ne correspond pas à la clé. Copiez-le de nouveau\u00a0; deux champs ont peut-être été inversés.",
  clock:
    "Pour l'hébergeur, notre horloge n'est pas à l'heure. Mettez cet ordinateur à l'heure, ou activez le réglage automatique, puis réessayez.",
  client:
    "L'hébergeur ne connaît pas ce compte de service ou son secret. Copiez de nouveau l'identifiant et le secret, ou créez un nouveau secret.",
  untold:
    "L'hébergeur refuse les clés. Vérifiez la région du compte, ou créez de nouvelles clés et saisissez-les.",
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    "Ce fichier ne contient pas de paramètres de cette extension. Choisissez un fichier enregistré depuis l'extension.",
  newer:
    "Ce fichier vient d'une version plus récente. Mettez l'extension à jour, puis importez-le de nouveau.",
  'too-large':
    "Ce fichier est trop volumineux pour venir de cette extension. Choisissez un fichier enregistré depuis l'extension.",
}

/** The labels are those of the host's French guide, with its straight apostrophes; the sentences follow it. */
export const fr: Words = {
  title: 'Scripts emails',
  labels: {
    serviceStatus: 'État du service',
    errorReportTo: "Rapport d'erreurs à",
    totalSent: 'Total des e-mails envoyés',
    sentToday: "E-mails envoyés aujourd'hui",
    totalInError: 'Total des e-mails en erreur',
    history: 'Historique des e-mails envoyés',
    emailsInError: 'Emails en erreur',
    changeRecipient: 'Changer le destinataire',
    confirm: 'Valider',
    cancel: 'Annuler',
    close: 'Fermer',
    refresh: "Interroger l'hébergeur maintenant",
    open: 'Afficher plus',
    fold: 'Afficher moins',
    actions: 'Actions',
  },
  actions: {
    BLOCK: "Bloquer l'envoi",
    UNBLOCK: "Débloquer l'envoi",
    PURGE: 'Purger les e-mails',
    RECIPIENT: 'Changer le destinataire',
  },
  actionsInShort: {
    BLOCK: 'Retient les e-mails créés à partir de maintenant, 72 heures au plus.',
    UNBLOCK: "L'envoi reprend, et les e-mails retenus partent.",
    PURGE: "Efface définitivement les e-mails retenus, puis débloque l'envoi.",
  },
  hindrances: {
    'no-reading': "Possible dès que l'hébergeur aura répondu.",
    'state-unknown': "Indisponible tant que l'état est inconnu.",
    'on-its-way': "Attendez la fin de l'action en cours.",
    purging: 'Attendez la fin de la purge.',
    'already-stopped': "L'envoi est déjà arrêté.",
    'not-stopped': "Seulement quand l'envoi est arrêté.",
    'purge-first': 'Seulement après une purge.',
    'read-only': 'Les clés de ce compte ne permettent que la lecture.',
  },
  states: {
    ok: {
      name: 'Activé',
      headline: 'Les e-mails partent',
      meaning: 'Les e-mails de vos scripts sont envoyés au fur et à mesure.',
    },
    force: {
      name: 'Force',
      headline: 'Les e-mails partent',
      meaning:
        "L'envoi a été débloqué après trop de retours en erreur. La part de retours tolérée est doublée.",
    },
    ko: {
      name: 'Désactivé',
      headline: "L'envoi est arrêté",
      meaning:
        "Arrêté par le propriétaire, ou après trop d'e-mails en peu de temps ou trop d'erreurs\u00a0; l'hébergeur ne précise pas la raison. Les e-mails sont retenus 72 heures au plus.",
    },
    bounce: {
      name: 'Bounce',
      headline: "L'envoi est arrêté",
      meaning:
        'Une trop grande part des e-mails est revenue en erreur. Les e-mails sont retenus 72 heures au plus.',
    },
    spam: {
      name: 'SPAM',
      headline: "L'envoi est arrêté",
      meaning:
        "Le filtre de l'hébergeur a détecté du spam. L'hébergeur envoie en général un e-mail pour signaler l'abus\u00a0: cherchez-le.",
    },
    purging: {
      name: 'Purge en cours',
      headline: 'Purge en cours',
      meaning:
        "L'effacement des e-mails retenus prend en général 5 à 10 minutes\u00a0; ensuite l'envoi est débloqué.",
    },
  },
  unknownState: {
    headline: 'État inconnu',
    meaning:
      "L'hébergeur emploie un mot que cette version ne connaît pas. En attendant, aucune action n'est proposée.",
  },
  noReading: {
    headline: 'État pas encore lu',
    meaning: "L'hébergeur n'a pas encore indiqué l'état.",
  },
  reading: {
    hostWord: (word) => `mot de l'hébergeur\u00a0: ${word}`,
    age: (ago) => `Lu chez l'hébergeur ${ago}`,
    old: "Cette lecture a plus de 5 minutes\u00a0: l'état a pu changer.",
    refreshing: "Lecture chez l'hébergeur…",
    shownStill: 'Vous voyez la dernière lecture.',
    noRecipient: "Aucun destinataire n'est défini",
    noNumber: "L'hébergeur n'a pas donné de nombre exploitable.",
    ofLimit: (share, limit) => `${share} de ${limit} par jour`,
    nearLimit: 'Limite quotidienne bientôt atteinte',
    limitReached: 'Limite quotidienne atteinte',
    shareOfSent: (share) => `${share} des envois`,
  },
  held: {
    title: 'E-mails retenus',
    blockedHere: (ago) =>
      `Vous avez bloqué l'envoi depuis l'extension ${ago}. Les e-mails sont retenus 72 heures au plus.`,
    since: (moment) => `Les e-mails sont retenus depuis le ${moment}.`,
    firstSeen: (moment) =>
      `Arrêt constaté pour la première fois le ${moment}\u00a0; il a pu commencer avant.`,
    left: (duration) => `encore ${duration}`,
    atMostLeft: (duration) => `encore ${duration} au plus`,
    over: 'Délai écoulé',
    afterwards:
      "Après 72 heures, les e-mails retenus expirent, les plus anciens d'abord\u00a0: ils sont perdus, et l'envoi reste arrêté. Débloquez ou purgez avant.",
  },
  abuse: {
    title: 'Un second verrou\u00a0: activité inhabituelle',
    meaning:
      "En plus de l'état du service, l'hébergeur signale des mesures contre une activité inhabituelle sur cet hébergement. Elles peuvent arrêter l'envoi même si l'état le permet.",
    whatToDo:
      "Nettoyez le site, puis, dans l'espace client, faites-le analyser et faites lever les mesures\u00a0; les boutons de ce panneau ne les lèvent pas.",
    hostSays: "L'hébergeur indique\u00a0:",
  },
  purging: {
    firstSeen: (duration) =>
      `Purge constatée il y a ${duration}. Elle prend en général 5 à 10 minutes\u00a0; vous n'avez rien à faire.`,
  },
  history: {
    source: "E-mails par jour, comptés par l'hébergeur",
    empty: "L'hébergeur n'a pas encore d'historique pour cet hébergement.",
    waiting: "Lecture de l'historique…",
    missing: "L'historique n'a pas pu être lu.",
    soFar: "aujourd'hui, pour l'instant",
    table: 'Afficher en tableau',
    day: 'Jour',
    volume: 'E-mails envoyés',
    notTold: 'non indiqué',
    range: 'Période',
    ranges: { days: 'Par jour', day: '24 heures', week: '7 jours', month: '30 jours' },
    halfHour: 'Demi-heure à partir de',
    halfHourSource: "E-mails par demi-heure, comptés par l'hébergeur",
    keys: 'Parcourez les valeurs avec les flèches gauche et droite.',
    marks: { BLOCK: 'bloqué ici', UNBLOCK: 'débloqué ici', PURGE: 'purgé ici' },
    needsAccess: (host) =>
      `L'hébergeur conserve les chiffres par demi-heure à l'adresse ${host}. Le navigateur doit autoriser l'extension à y accéder.`,
    askForAccess: "Donner l'autorisation dans les options",
    sent: (count, shown) =>
      format.plural(count, {
        one: `${shown} e-mail`,
        many: `${shown} d'e-mails`,
        other: `${shown} e-mails`,
      }),
  },
  notArriving: { title: "Les e-mails ne partent pas, alors que l'état le permet\u00a0?" },
  recovery: { title: 'Que faire maintenant' },
  operation: {
    intended: "Envoi de la demande à l'hébergeur…",
    sent: (ago) => `Demande envoyée ${ago}. L'hébergeur n'a pas encore répondu.`,
    waiting: (ago) =>
      `Demandé ${ago}. En attente de confirmation par l'hébergeur\u00a0; cela peut prendre plusieurs minutes.`,
    running: (duration) => `La purge dure depuis ${duration}. Elle prend en général 5 à 10 minutes.`,
    seen: "C'est fait\u00a0: l'hébergeur le confirme.",
    refused: "L'hébergeur a refusé. Rien n'a changé.",
    unknown:
      "Le résultat n'est pas connu. Vérifiez l'état, puis décidez\u00a0: rien n'est renvoyé automatiquement.",
    dropped:
      "La demande n'a jamais été envoyée à l'hébergeur. Rien n'a changé\u00a0; refaites la demande si vous le souhaitez toujours.",
  },
  confirm: {
    title: 'Valider une action',
    hosting: 'Hébergement',
    account: 'Compte\u00a0:',
    stateNow: 'État actuel',
    whatHappens: 'Ce qui va se passer',
    forGood: 'Ce qui est irréversible',
    recipientNow: 'Destinataire actuel',
    recipientNew: 'Nouveau destinataire',
    effects: {
      RECIPIENT: [
        "L'hébergeur enverra son prochain rapport d'erreurs quotidien, et les suivants, à la nouvelle adresse.",
        "Le panneau affiche la nouvelle adresse dès que l'hébergeur l'indique.",
      ],
      BLOCK: [
        'Les e-mails que vos scripts créent à partir de maintenant ne sont pas envoyés, mais retenus 72 heures au plus.',
        "Rien n'est effacé pendant ce temps. Débloquez ou purgez avant la fin.",
      ],
      UNBLOCK: ["L'envoi reprend.", 'Les e-mails retenus partent aussi, y compris le spam éventuel.'],
      PURGE: [
        'Les e-mails retenus sont effacés définitivement.',
        "Ensuite l'envoi est débloqué. Le tout prend en général 5 à 10 minutes.",
      ],
    },
    unblockInBounce: [
      "L'état devient Force\u00a0: la part de retours tolérée est doublée.",
      "La page de l'hébergeur ne le propose qu'après une purge.",
    ],
    purgeInSpam: [
      "Le spam en attente d'envoi est effacé avec le reste. Si du spam revient, l'hébergeur arrête de nouveau l'envoi.",
    ],
    irreversible: {
      RECIPIENT: "L'ancienne adresse ne reçoit plus de rapport.",
      BLOCK: 'Les e-mails encore retenus après 72 heures expirent.',
      UNBLOCK: 'Un e-mail parti ne peut pas être rappelé.',
      PURGE: 'Les e-mails effacés ne peuvent pas être récupérés, les bons comme les mauvais.',
    },
    stillOpen: 'Encore à faire dans la liste',
    unavailable: "Ce n'est pas possible maintenant",
    getsReady: 'Le bouton est prêt dans un instant.',
    focusFirst: "Cliquez d'abord dans cette fenêtre.",
    sending: "Envoi de la demande à l'hébergeur…",
    mayClose: "Vous pouvez fermer cette fenêtre. Le panneau continue d'afficher l'avancement.",
    endedElsewhere:
      "Cette demande n'est plus ouverte\u00a0: elle a déjà reçu une réponse ailleurs, ou elle a expiré.",
    cancelled: "Annulé. Rien n'a été envoyé.",
  },
  vault: {
    locked: 'Les clés sont verrouillées',
    meaning: "En attendant, rien n'est lu chez vos hébergeurs.",
    passphrase: 'Phrase de passe',
    unlock: 'Déverrouiller',
    lock: 'Verrouiller les clés',
  },
  demo: 'Démonstration',
  popup: {
    thisSite: 'Ce site',
    hostings: 'Hébergements',
    notWatched: (site) => `Le panneau n'est pas encore affiché sur ${site}.`,
    watchSite: "Afficher le panneau dans l'administration",
    search: 'Rechercher un hébergement',
    noMatch: 'Aucun hébergement ne correspond.',
    pending: (count, shown) =>
      format.plural(count, {
        one: `${shown} action en cours`,
        many: `${shown} d'actions en cours`,
        other: `${shown} actions en cours`,
      }),
    more: (count, shown) =>
      format.plural(count, {
        one: `${shown} autre hébergement`,
        many: `${shown} d'autres hébergements`,
        other: `${shown} autres hébergements`,
      }),
    dashboard: 'Tableau de bord',
    emptyTitle: "Pas encore d'hébergement",
    empty: "Connectez votre compte d'hébergement\u00a0: l'état des e-mails de vos scripts s'affichera ici.",
    setUp: 'Connecter un compte',
    options: 'Options',
    controlPanel: "Ouvrir dans l'espace client",
  },
  fields: {
    label: 'Nom du compte',
    region: 'Région',
    endpoint: "Adresse de l'API",
    tokenUrl: "Adresse d'obtention des jetons",
    panelAddress: "Adresse de l'espace client",
    applicationKey: "Clé d'application",
    applicationSecret: "Secret d'application",
    consumerKey: 'Clé consommateur',
    clientId: 'Identifiant client (Client ID)',
    clientSecret: 'Secret client (Client Secret)',
    passphrase: 'Phrase de passe',
    address: 'Adresse du site',
    service: 'Hébergement',
    recipient: 'Adresse e-mail',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `L'hébergeur est injoignable à l'adresse ${host}, ou son certificat n'est pas digne de confiance. Vérifiez l'adresse et votre connexion\u00a0; le panneau réessaie tout seul.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `L'hébergeur n'a pas répondu en ${seconds(count)} à l'adresse ${host}. Le panneau réessaie tout seul.`,
    'host-failing': ({ host, status }) =>
      `L'hébergeur a une panne à l'adresse ${host} (erreur ${status}). Le panneau réessaie tout seul\u00a0; si cela dure, contactez son assistance.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `L'hébergeur demande moins de requêtes. Le panneau attend ${seconds(retryAfterSeconds)}, puis continue tout seul.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Ces clés semblent être celles d'une autre région\u00a0: ${regions[region]}. Choisissez cette région, puis relancez la connexion.`,
    'panel-signed-out': ({ panel }) =>
      `Aucune session n'est ouverte dans l'espace client à l'adresse ${panel}. Ouvrez-le, connectez-vous et gardez son onglet ouvert\u00a0; le panneau continue ensuite tout seul.`,
    'panel-level-low': ({ panel }) =>
      `L'espace client à l'adresse ${panel} demande de confirmer votre identité. Connectez-vous-y de nouveau, puis réessayez.`,
    'not-a-host': ({ host }) =>
      `Ce qui répond à l'adresse ${host} n'est pas l'API d'un hébergeur. Vérifiez l'adresse\u00a0: elle se termine en général par /1.0 ou /v1.`,
    'host-redirects': ({ host }) =>
      `L'adresse ${host} redirige vers une autre, et les clés n'y sont pas envoyées. Saisissez directement l'adresse finale.`,
    'key-waits': () =>
      "La clé n'est pas encore validée. Acceptez-la sur la page de l'hébergeur, puis vérifiez-la de nouveau ici.",
    'key-declined': () =>
      "La clé a été refusée sur la page de l'hébergeur, ou a expiré. Demandez-en une nouvelle et acceptez-la sur cette page.",
    'keys-missing': () =>
      'Ce navigateur ne contient aucune clé pour ce compte. Saisissez ses clés dans les options.',
    'vault-locked': () =>
      "Les clés sont verrouillées. Pour reprendre le suivi, saisissez votre phrase de passe dans la fenêtre de l'extension ou dans les options.",
    'passphrase-wrong': () =>
      "Ce n'est pas la bonne phrase de passe. Réessayez, en faisant attention aux majuscules.",
    'passphrase-weak': ({ least }) =>
      `La phrase de passe est trop courte. Il faut au moins ${format.number(least)} caractères\u00a0; plusieurs mots conviennent bien.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `Il manque aux clés le droit «\u00a0${right}\u00a0». Créez de nouvelles clés avec ce droit et reconnectez le compte.`,
    'service-unknown': ({ serviceName }) =>
      `Le compte ne contient plus l'hébergement ${serviceName}. Vérifiez le compte dans les options.`,
    'action-refused': ({ hostSays }) =>
      `L'hébergeur a refusé, avec ce message\u00a0: «\u00a0${hostSays}\u00a0». Rien n'a changé\u00a0; vérifiez l'état, puis décidez.`,
    'answer-malformed': ({ host, what }) =>
      `L'hébergeur a envoyé depuis ${host} une réponse illisible (${what}). Réessayez plus tard\u00a0; si cela dure, cherchez une mise à jour de l'extension.`,
    'answer-too-large': ({ host }) =>
      `L'hébergeur a envoyé depuis ${host} une réponse de plus de 1\u00a0Mio, trop grande pour être lue. Réessayez plus tard, ou consultez l'espace client.`,
    'half-hours-not-kept': () =>
      "L'hébergeur ne fournit pas de chiffres par demi-heure pour cet hébergement. Les chiffres par jour sont affichés à la place.",
    'permission-missing': ({ origin }) =>
      `Le navigateur n'autorise pas l'extension à joindre ${origin}. Ouvrez les options et autorisez-le.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `L'adresse ${endpoint} n'est pas chiffrée, et les clés n'y sont pas envoyées. Utilisez une adresse qui commence par https://.`,
    'input-wrong': ({ field }) =>
      `Le champ «\u00a0${field}\u00a0» n'est pas rempli correctement. Corrigez-le, puis réessayez.`,
    'account-gone': () => "Ce compte n'est plus connecté. Reconnectez-le dans les options.",
    'operation-running': () => 'Une autre action est en cours pour cet hébergement. Attendez sa fin.',
    'intent-ended': () =>
      "Cette demande n'est plus ouverte\u00a0: elle a déjà reçu une réponse, ou elle a expiré. Recommencez depuis le panneau.",
    'action-unavailable': ({ state }) =>
      `Cette action n'est pas possible dans l'état «\u00a0${state}\u00a0». Vérifiez l'état actuel, puis décidez.`,
    'place-not-watched': () => "Le panneau n'est pas activé pour cette page. Activez-le dans les options.",
    'not-allowed': () =>
      "Cela ne peut pas être demandé d'ici. Ouvrez l'extension par son bouton dans la barre d'outils et réessayez.",
    'message-malformed': () =>
      "Deux parties de l'extension ne se comprennent pas. Rechargez cette page\u00a0; une mise à jour vient peut-être d'être installée.",
    'storage-failed': () =>
      "Le navigateur n'a pas pu enregistrer ou lire les données de l'extension. Vérifiez qu'il reste de la place sur le disque, puis redémarrez le navigateur.",
    'worker-silent': () =>
      "L'arrière-plan de l'extension ne répond pas. Rechargez cette page, ou fermez-la et rouvrez-la.",
    internal: () =>
      "Quelque chose d'imprévu s'est produit dans l'extension. Rechargez cette page\u00a0; si cela se répète, signalez-le.",
  },
}
