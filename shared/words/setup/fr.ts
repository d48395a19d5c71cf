import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('fr')

export const setupFr: SetupWords = {
  title: 'Options',
  intro:
    "Quels hébergements sont suivis, comment l'extension s'y connecte, et sur quels sites le panneau s'affiche.",
  contents: 'Sur cette page',
  openDashboard: 'Ouvrir le tableau de bord',
  openWelcome: 'Premiers pas',
  saved: 'Enregistré.',
  regions: {
    eu: 'Europe',
    ca: 'Canada',
    us: 'États-Unis',
    custom: 'Autre hébergeur',
    demo: 'Démonstration',
  },
  openPanel: "Ouvrir l'espace client",

  accounts: {
    title: "Comptes d'hébergement",
    intro:
      'Vous pouvez connecter plusieurs comptes. Ce que vous saisissez reste dans ce navigateur, chiffré, et ne va que chez votre hébergeur.',
    none: "Aucun compte n'est encore connecté.",
    ways: {
      session: "Session de l'espace client",
      oauth2: 'Compte de service',
      keys: "Clés d'application",
      none: 'Aucune connexion nécessaire',
    },
    hostings: (count, shown) =>
      format.plural(count, {
        one: `${shown} hébergement`,
        many: `${shown} d'hébergements`,
        other: `${shown} hébergements`,
      }),
    noHostings:
      "Aucun hébergement n'a été trouvé dans ce compte. Vérifiez-le de nouveau quand il en contiendra un.",
    showAll: 'Tout afficher',
    showFewer: 'Afficher moins',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `et ${shown} autre, visible dans le tableau de bord.`,
        many: `et ${shown} d'autres, visibles dans le tableau de bord.`,
        other: `et ${shown} autres, visibles dans le tableau de bord.`,
      }),
    readOnly: 'Lecture seule',
    missing: (count, shown) =>
      format.plural(count, {
        one: `${shown} droit manquant`,
        many: `${shown} de droits manquants`,
        other: `${shown} droits manquants`,
      }),
    check: 'Vérifier de nouveau',
    checking: 'Vérification…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Tout va bien\u00a0: ${shown} hébergement, comme avant.`,
        many: `Tout va bien\u00a0: ${shown} d'hébergements, comme avant.`,
        other: `Tout va bien\u00a0: ${shown} hébergements, comme avant.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} nouvel hébergement\u00a0:`,
        many: `${shown} de nouveaux hébergements\u00a0:`,
        other: `${shown} nouveaux hébergements\u00a0:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hébergement n'est plus dans le compte\u00a0:`,
        many: `${shown} d'hébergements ne sont plus dans le compte\u00a0:`,
        other: `${shown} hébergements ne sont plus dans le compte\u00a0:`,
      }),
    renew: { session: 'Utiliser plutôt des clés', oauth2: 'Nouveau secret', keys: 'Nouvelles clés' },
    forget: 'Oublier',
    forgetReally: (label) => `Oublier «\u00a0${label}\u00a0»\u00a0?`,
    forgetWipes:
      "Ses clés, ses jetons, ses lectures, son journal et ses sites sont effacés de ce navigateur. Rien ne change chez l'hébergeur\u00a0: révoquez-y les clés si vous n'en avez plus besoin.",
    forgetDemo:
      "Les hébergements fictifs et tout ce qui a été noté à leur sujet sont retirés de l'extension.",
    keep: 'Garder',
  },

  connect: {
    title: 'Connecter un compte',
    titleAgain: (label) => `Nouvelle connexion\u00a0: ${label}`,
    labelHint: 'Pour vous seul, par exemple «\u00a0Sites clients\u00a0».',
    wayTitle: "Comment l'extension se connecte",
    ways: {
      session: {
        name: "Session de l'espace client",
        meaning: "Il suffit d'un onglet de l'espace client où votre session est ouverte.",
      },
      oauth2: {
        name: 'Compte de service',
        meaning:
          'Il faut un identifiant client et son secret. Suit vos hébergements en arrière-plan\u00a0; peut être limité à un seul.',
      },
      keys: {
        name: "Clés d'application",
        meaning:
          'Il faut trois valeurs que votre hébergeur crée sur une seule page. Suit vos hébergements en arrière-plan.',
      },
    },
    endpointHint: 'Elle se termine en général par /1.0 ou /v1.',
    panelHint: "Si vous l'indiquez, le panneau s'y affiche aussi.",
    sessionHelp:
      "Ouvrez l'espace client, connectez-vous et gardez son onglet ouvert. Sans cet onglet, rien ne peut être lu\u00a0; le compte le signale alors, et le suivi reprend tout seul dès que votre session est ouverte.",
    oauth2Help:
      "Créez un compte de service (OAuth2, client credentials) dans l'espace client, et accordez les droits ci-dessous dans sa politique d'accès\u00a0: pour tous les hébergements, ou pour un seul.",
    purposeTitle: "Ce que l'extension peut faire",
    purposes: {
      read: {
        name: 'Lecture seule',
        meaning: "Suit vos hébergements. Pour agir, vous passez par l'espace client.",
      },
      act: {
        name: 'Lecture et actions',
        meaning:
          'Peut aussi bloquer, débloquer, purger et changer le destinataire du rapport, à chaque fois après votre validation.',
      },
    },
    rights: 'Ces droits sont nécessaires, et aucun autre\u00a0:',
    makeKeys: "Créer les clés chez l'hébergeur",
    makeKeysHint:
      'Ouvre la page de votre hébergeur dans un nouvel onglet, avec ces droits déjà remplis. Connectez-vous-y, choisissez la durée de validité des clés, puis copiez les trois valeurs dans les champs ci-dessous.',
    noKeyPage:
      'Créez les clés chez votre hébergeur avec ces droits, puis copiez les trois valeurs dans les champs ci-dessous.',
    pasteKeys: "Les trois valeurs de la page de l'hébergeur",
    ownApplication: "J'ai ma propre application, mais pas de clé consommateur",
    ownApplicationHint:
      "Remplissez ci-dessus la clé d'application et le secret d'application, et laissez vide la clé consommateur. L'hébergeur crée une clé avec les droits choisis ici, et ouvre une page où vous l'acceptez.",
    askForKey: "Demander une clé à l'hébergeur",
    asking: "Demande à l'hébergeur…",
    keyAsked:
      "La page de l'hébergeur est ouverte dans un nouvel onglet. Acceptez-y la clé, puis revenez la vérifier dans la liste ci-dessus.",
    browserAsks: {
      read: (host) =>
        `Le navigateur vous demandera d'autoriser ${host}. L'extension y lit l'état de vos hébergements, et n'y fait rien d'autre.`,
      act: (host) =>
        `Le navigateur vous demandera d'autoriser ${host}. L'extension y lit l'état de vos hébergements et y envoie les actions que vous validez, rien d'autre.`,
      token: (host) =>
        `Il demandera aussi l'accès à ${host}\u00a0: le compte de service y obtient ses jetons.`,
      panel: (host) => `Il demandera aussi l'accès à ${host}\u00a0: le panneau s'y affiche.`,
      session: (host) =>
        `L'extension passe par ${host}, auquel elle a accès depuis son installation. Le navigateur ne demande rien de plus.`,
      sessionElsewhere: (host) =>
        `Le navigateur vous demandera d'autoriser ${host}. L'extension y lit avec votre session, y envoie les actions que vous validez, et y affiche le panneau.`,
      unknown:
        "Le navigateur vous demandera d'autoriser les adresses que vous saisissez ici, et aucune autre.",
    },
    connect: 'Connecter',
    connecting: "Vérification chez l'hébergeur…",
    chooseRegion: (region) => `Choisir ${region}`,
    otherRegions: 'Chercher dans les autres régions',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Connecté\u00a0: ${shown} hébergement trouvé.`,
        many: `Connecté\u00a0: ${shown} d'hébergements trouvés.`,
        other: `Connecté\u00a0: ${shown} hébergements trouvés.`,
      }),
    noHostings:
      "Connecté, mais ce compte ne contient aucun hébergement web visible pour l'extension. Vérifiez que la connexion est celle de son propriétaire, que la région est la bonne et que les clés ne sont pas limitées à autre chose\u00a0; puis vérifiez de nouveau le compte.",
    allRights: 'Tous les droits nécessaires sont là.',
    readOnly:
      "Ces clés ne permettent que la lecture. Les actions se font dans l'espace client\u00a0; pour agir d'ici, créez de nouvelles clés.",
    missing: 'Droits manquants, et ce qui ne fonctionne pas sans eux\u00a0:',
    without: {
      hostings: 'Les hébergements du compte ne peuvent pas être listés.',
      state: "L'état des e-mails ne peut pas être lu.",
      record: "L'historique des e-mails envoyés reste vide, hormis nos propres relevés.",
      errors: 'Les e-mails revenus en erreur ne peuvent pas être affichés.',
      measures: 'Les mesures contre une activité inhabituelle ne sont pas affichées.',
      halfHours: "Il n'y a pas de chiffres par demi-heure.",
      siteFinding: "L'hébergement d'un site n'est pas trouvé automatiquement\u00a0; vous le choisissez.",
      recipient: "Le destinataire du rapport d'erreurs ne peut pas être changé d'ici.",
      actions:
        "D'ici, l'envoi ne peut être ni bloqué ni débloqué, et les e-mails ne peuvent pas être purgés.",
    },
    clockBehind: (duration) =>
      `L'horloge de cet ordinateur retarde de ${duration} sur celle de l'hébergeur. Les requêtes suivent l'horloge de l'hébergeur, donc tout fonctionne\u00a0; mettez tout de même l'ordinateur à l'heure, ou activez le réglage automatique.`,
    clockAhead: (duration) =>
      `L'horloge de cet ordinateur avance de ${duration} sur celle de l'hébergeur. Les requêtes suivent l'horloge de l'hébergeur, donc tout fonctionne\u00a0; mettez tout de même l'ordinateur à l'heure, ou activez le réglage automatique.`,
  },

  pending: {
    title: "Clés qui vous attendent chez l'hébergeur",
    intro: "Acceptez chaque clé sur la page de l'hébergeur, puis vérifiez-la ici.",
    asked: (ago) => `Demandée ${ago}.`,
    renews: (label) => `Pour le compte «\u00a0${label}\u00a0».`,
    open: "Rouvrir la page de l'hébergeur",
    finish: "Je l'ai acceptée\u00a0: vérifier",
    finishing: "Vérification chez l'hébergeur…",
    drop: 'Abandonner',
  },

  protection: {
    title: 'Protection des clés',
    intro:
      "Dans tous les cas, les clés sont chiffrées dans ce navigateur. Avec une phrase de passe, personne ne peut les utiliser sans vous, même avec une copie des fichiers de cet ordinateur\u00a0; tant qu'elles sont verrouillées, rien n'est suivi.",
    forgotten:
      'Une phrase de passe oubliée ne peut pas être récupérée\u00a0: oubliez alors les comptes, et saisissez de nouveau leurs clés.',
    newPassphrase: 'Nouvelle phrase de passe',
    again: 'La même, encore une fois',
    least: (count, shown) =>
      format.plural(count, {
        one: `Au moins ${shown} caractère. Plusieurs mots conviennent bien.`,
        many: `Au moins ${shown} de caractères. Plusieurs mots conviennent bien.`,
        other: `Au moins ${shown} caractères. Plusieurs mots conviennent bien.`,
      }),
    different: 'Les deux phrases de passe sont différentes. Saisissez-les de nouveau.',
    lockAfter: 'Verrouiller les clés',
    lockChoices: {
      15: 'après 15 minutes sans utilisation',
      60: 'après 1 heure sans utilisation',
      480: 'après 8 heures sans utilisation',
      0: 'à la fermeture du navigateur',
    },
    protect: 'Définir la phrase de passe',
    protecting: 'Chiffrement…',
    lockedTitle: 'Les clés sont verrouillées',
    lockedMeaning: "Rien n'est lu chez vos hébergeurs tant que vous ne les déverrouillez pas.",
    unlockedTitle: 'Les clés sont déverrouillées, et protégées par une phrase de passe',
    locks: (choice) => `Elles se verrouillent automatiquement\u00a0: ${choice}.`,
    changeTitle: 'Modifier la protection',
    changeHint: 'Pour changer de phrase de passe, retirez celle-ci, puis définissez-en une nouvelle.',
    change: 'Changer le moment du verrouillage',
    remove: 'Retirer la phrase de passe',
    removed: 'La phrase de passe est retirée. Les clés restent chiffrées dans ce navigateur.',
  },

  access: {
    title: "Accès que le navigateur n'accorde pas",
    intro:
      "Ces adresses sont nécessaires, et le navigateur n'autorise pas l'extension à y accéder, ou ne l'autorise plus. Autorisez ce que vous voulez utiliser.",
    purposes: {
      api: "L'API de votre hébergeur\u00a0: l'extension y lit l'état de vos hébergements, et y envoie les actions que vous validez.",
      token: "Le compte de service y obtient ses jetons\u00a0; rien d'autre n'y est envoyé.",
      panel:
        "L'espace client\u00a0: le panneau s'y affiche, et les comptes sans clés y sont lus avec votre session.",
      'half-hours':
        "Votre hébergeur y conserve les chiffres par demi-heure. L'extension les lit, et rien d'autre.",
      site: "Votre site\u00a0: le panneau s'affiche dans son administration. Rien d'autre n'est lu dans ses pages.",
    },
    neededBy: 'Nécessaire pour\u00a0:',
    more: (count, shown) =>
      format.plural(count, {
        one: `et ${shown} autre`,
        many: `et ${shown} d'autres`,
        other: `et ${shown} autres`,
      }),
    allow: (host) => `Autoriser ${host}`,
    allowAll: 'Tout autoriser',
    allowed: 'Autorisé. Ce qui attendait cet accès reprend aussitôt.',
  },

  demo: {
    title: 'Essayer sans compte',
    intro:
      "Des hébergements fictifs dans l'extension\u00a0: rien n'est envoyé nulle part. Vous pouvez les retirer à tout moment.",
    add: 'Ajouter les hébergements de démonstration',
    added:
      "Ils sont là\u00a0: ouvrez le tableau de bord, ou cliquez sur le bouton de l'extension dans la barre d'outils.",
  },

  sites: {
    title: 'Panneau sur vos sites',
    intro:
      "Affiche le panneau dans l'administration d'un site, comme WordPress. Le navigateur vous demande l'autorisation pour chaque site.",
    none: "Le panneau n'est encore affiché sur aucun site.",
    connectFirst: "Connectez d'abord un compte\u00a0; vous pourrez ensuite ajouter ici ses sites.",
    addTitle: 'Ajouter un site',
    addressHint: 'Son hébergement se trouve par les domaines qui y sont rattachés.',
    find: 'Trouver son hébergement',
    finding: 'Recherche en cours…',
    one: (domain, service) =>
      `${domain} est rattaché à ${service}. Est-ce correct\u00a0? Sinon, choisissez un autre hébergement.`,
    several: (domain) =>
      `Plusieurs hébergements contiennent ${domain}. Choisissez celui sur lequel le site fonctionne.`,
    nobody: (host) =>
      `Aucun hébergement de vos comptes n'indique contenir ${host}. Choisissez celui sur lequel le site fonctionne.`,
    unasked: (label) => `Le compte «\u00a0${label}\u00a0» n'a pas pu être interrogé.`,
    choose: 'Choisir un hébergement',
    found: 'Contiennent le domaine',
    others: 'Autres hébergements',
    search: 'Rechercher un hébergement',
    noMatch: 'Aucun hébergement ne correspond.',
    browserAsks: (host) =>
      `Le navigateur vous demandera d'autoriser ${host}\u00a0: l'extension place le panneau dans ses pages d'administration, et n'y lit rien d'autre.`,
    watch: 'Afficher le panneau',
    watching: "Demande d'autorisation au navigateur…",
    watched: (origin) =>
      `Le panneau s'affiche maintenant dans l'administration de ${origin}. Rechargez ses pages ouvertes.`,
    remove: 'Retirer',
  },

  language: { title: 'Langue', asBrowser: 'Comme le navigateur' },

  transfer: {
    title: 'Emporter vos paramètres',
    intro:
      'Comptes, sites et langue dans un fichier, pour un autre navigateur ou comme copie. Ce fichier ne contient jamais de clés, de secrets, de jetons ni de lectures.',
    save: 'Enregistrer les paramètres dans un fichier',
    saved: 'Enregistré. Regardez dans vos téléchargements.',
    load: "Importer les paramètres d'un fichier",
    loading: 'Lecture du fichier…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `${shown} compte a été importé.`,
        many: `${shown} de comptes ont été importés.`,
        other: `${shown} comptes ont été importés.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `${shown} site a été importé.`,
        many: `${shown} de sites ont été importés.`,
        other: `${shown} sites ont été importés.`,
      }),
    nothingNew: 'Ce fichier ne contient rien de nouveau\u00a0: tout est déjà là.',
    next: 'Saisissez maintenant les clés de chaque compte dans la liste des comptes, et autorisez les accès que cette page demande.',
  },

  welcome: {
    title: 'Gardez un œil sur les e-mails de vos sites',
    lead: "Cette extension suit les e-mails que les formulaires et boutiques de vos sites envoient par votre hébergeur, et vous prévient quand il les arrête. Vous voyez pourquoi, vous bloquez, débloquez ou purgez d'ici, et vous trouvez quel formulaire a permis l'abus.",
    begin: 'Trois façons de commencer',
    demo: {
      name: "D'abord, jeter un coup d'œil",
      meaning:
        "Des hébergements fictifs dans l'extension. Pas de compte, pas de clés, rien n'est envoyé nulle part.",
    },
    addDemo: 'Lancer la démonstration',
    demoAdded: 'Les hébergements de démonstration sont là. Vous pouvez les retirer dans les options.',
    session: {
      name: "Utiliser l'espace client où votre session est ouverte",
      meaning: "Sans clés. Fonctionne tant qu'un onglet de l'espace client est ouvert, session comprise.",
    },
    sessionRegion: 'Où se trouve votre compte\u00a0?',
    keys: {
      name: 'Saisir des clés ou un compte de service',
      meaning:
        'Suit vos hébergements en arrière-plan, même sans onglet ouvert. Vous choisissez les droits accordés.',
    },
    openOptions: 'Configurer dans les options',
    stored: 'Ce qui est conservé, et où',
    storedWhat: 'Quoi',
    storedWhere: 'Où',
    storedRows: {
      settings: {
        what: 'Paramètres\u00a0: comptes sans leurs clés, sites, langue',
        where: "Dans ce navigateur, dans l'espace de stockage de l'extension.",
      },
      readings: {
        what: 'Lectures de vos hébergements, et journal de vos actions',
        where: "Dans ce navigateur, dans l'espace de stockage de l'extension.",
      },
      keys: {
        what: 'Clés et secrets',
        where:
          "Dans ce navigateur, chiffrés, dans la base de données de l'extension. Vous pouvez les protéger par une phrase de passe.",
      },
      tokens: {
        what: "Jetons d'un compte de service",
        where: "Comme les clés\u00a0; ils expirent d'eux-mêmes.",
      },
      session: {
        what: "Votre session dans l'espace client",
        where:
          "Nulle part\u00a0: elle reste dans l'onglet de l'espace client. L'extension ne voit ni mot de passe ni cookies.",
      },
      demo: {
        what: 'La démonstration',
        where: "Dans ce navigateur. Elle est fictive, et n'utilise pas le réseau.",
      },
    },
    nobodyElse:
      "Rien ne va à personne d'autre que votre hébergeur\u00a0: pas de statistiques, aucun serveur à nous.",
    leave: "Comment s'en défaire",
    leaveSteps: [
      'Oubliez un compte dans les options\u00a0: ses clés, ses lectures, son journal et ses sites sont effacés de ce navigateur.',
      "Désinstallez l'extension\u00a0: tout ce qu'elle a conservé est effacé.",
      "Les clés restent valables chez l'hébergeur jusqu'à ce que vous les y révoquiez, ou qu'elles expirent.",
    ],
    pin: "Gardez l'état sous les yeux",
    pinHow:
      "Épinglez le bouton de l'extension à la barre d'outils\u00a0: sa couleur indique l'état. Cliquez sur la pièce de puzzle à côté de la barre d'adresse, puis sur l'épingle (Chrome, Edge), ou sur la roue dentée et «\u00a0Épingler à la barre d'outils\u00a0» (Firefox).",
  },
}
