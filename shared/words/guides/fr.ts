import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('fr')

/** The labels are those of the host's French guide, with its straight apostrophes; the sentences follow it. */
export const guideFr: GuideWords = {
  errors: {
    about:
      "Les réponses des serveurs destinataires, telles que l'hébergeur les a enregistrées. Ni la purge ni le déblocage ne vident ce journal.",
    reading: 'Lecture du journal…',
    empty: "Aucun e-mail n'est revenu en erreur.",
    search: 'Rechercher dans les destinataires et les réponses',
    noMatch: 'Aucun message ne contient ces mots.',
    found: (count, shown) =>
      format.plural(count, {
        one: `${shown} message`,
        many: `${shown} de messages`,
        other: `${shown} messages`,
      }),
    showMore: (most) => `Afficher jusqu'à ${most}`,
    noDate: 'date non indiquée',
    inFuture: 'date dans le futur',
    noRecipient: 'destinataire non indiqué',
    noText: "Le serveur n'a donné aucun texte.",
    wholeText: 'Texte complet',
    lessText: 'Réduire',
    copyAll: 'Copier la liste',
    copyOne: 'Copier',
    copied: 'Copié.',
    notCopied: "Le navigateur n'a pas autorisé la copie. Sélectionnez le texte et copiez-le vous-même.",
  },
  recipient: {
    address: 'Adresse e-mail',
    hint: "L'hébergeur y envoie, une fois par jour, son rapport d'erreurs\u00a0: les e-mails revenus en erreur la veille.",
    next: 'Continuer',
    sentAs: (address) => `L'hébergeur la reçoit sous la forme ${address}.`,
    same: "C'est déjà le destinataire.",
    wrong:
      "L'hébergeur n'accepte pas cette adresse\u00a0: il faut un seul @, pas d'espace, et pas de lettre accentuée ou spéciale avant le @.",
  },
  checks: {
    'script-syntax': {
      title: 'Vérifiez les scripts',
      text: "Une erreur de syntaxe empêche un script d'envoyer ses e-mails. Relisez les scripts qui en envoient, corrigez-les, puis réessayez. Le journal d'erreurs PHP de l'hébergement indique le fichier et la ligne.",
    },
    'test-script': {
      title: 'Envoyez-vous un e-mail avec un script de test',
      text: "S'il arrive, l'hébergeur envoie bien, et l'erreur est dans vos propres scripts. Sinon, consultez «\u00a0Emails en erreur\u00a0».",
    },
    'no-smtp': {
      title: "N'indiquez pas de serveur SMTP",
      text: "Les scripts doivent utiliser la fonction mail() de PHP, sans serveur SMTP dans leurs paramètres\u00a0; vérifiez aussi qu'aucun plugin SMTP n'est installé. Les e-mails envoyés par SMTP ne sont pas comptés ici, ces boutons ne les arrêtent pas, et l'historique ne les contient pas.",
    },
    'size-limits': {
      title: 'Limitez la taille des messages',
      text: 'Un message entier peut atteindre 10\u00a0Mo, pièces jointes et en-têtes compris\u00a0; son contenu, 7 à 8\u00a0Mo.',
    },
  },
  steps: {
    'read-letter': {
      title: "Lisez l'e-mail de l'hébergeur",
      text: "L'hébergeur envoie en général un e-mail intitulé «\u00a0Abus avec votre hébergement …\u00a0». Il dit ce qui a été constaté\u00a0; gardez-le pour pouvoir y répondre.",
    },
    'read-record': {
      title: 'Repérez quand cela a commencé',
      text: "Un jour qui se détache dans l'historique indique quand l'abus a commencé, et donc quelle modification ou quel formulaire a pu le permettre.",
    },
    'read-errors': {
      title: 'Regardez ce qui est revenu en erreur',
      text: "Les destinataires et les réponses des serveurs montrent s'il s'agissait de vos propres e-mails ou de ceux de quelqu'un d'autre.",
    },
    'clean-addresses': {
      title: "Retirez les adresses qui n'existent pas",
      text: 'Retirez de vos listes de diffusion et des comptes de la boutique les destinataires dont les e-mails sont revenus en erreur, et supprimez les inscriptions faites par des robots.',
    },
    'clean-site': {
      title: 'Nettoyez et mettez à jour le site',
      text: 'Mettez à jour le CMS, ses plugins et son thème. Supprimez les fichiers qui ne sont pas de vous, et changez les mots de passe des administrateurs, du FTP et de la base de données.',
    },
    'protect-forms': {
      title: 'Mettez un captcha sur chaque formulaire qui envoie des e-mails',
      text: 'Contact, commentaires, inscription, mot de passe oublié, boutique\u00a0: un seul formulaire sans protection suffit à un robot.',
    },
    release: {
      title: 'Décidez du sort des e-mails retenus',
      text: "Sont-ils tous de vous\u00a0? Débloquez l'envoi\u00a0: ils partent. Y a-t-il du spam parmi eux\u00a0? Purgez les e-mails\u00a0: ils sont tous effacés, et l'envoi est débloqué.",
    },
    purge: {
      title: 'Purgez les e-mails retenus',
      text: "Du spam est en attente d'envoi\u00a0: l'hébergeur demande donc une purge. Elle efface tous les e-mails retenus, puis débloque l'envoi.",
    },
    'answer-letter': {
      title: "Répondez à l'hébergeur si l'état revient",
      text: "Si l'hébergement repasse à l'état SPAM, répondez à l'e-mail de l'hébergeur en précisant ce que vous avez fait. Son équipe examinera alors la situation.",
    },
  },
  recovery: {
    ko: "Cherchez la cause avant de débloquer l'envoi\u00a0: l'hébergeur ne dit pas s'il y a eu trop d'e-mails, trop d'erreurs, ou si quelqu'un l'a bloqué.",
    bounce:
      "Trop d'e-mails sont revenus en erreur. La purge permet de repartir de zéro\u00a0; le déblocage envoie les e-mails retenus et double la part de retours tolérée.",
    spam: "L'hébergeur arrête l'envoi tant que le spam n'a pas disparu. Corrigez d'abord la faille\u00a0: sinon, le prochain spam l'arrêtera de nouveau.",
  },
  testScript: {
    address: 'Votre propre adresse',
    addressHint: "Le script n'envoie qu'à cette adresse.",
    show: 'Créer le script',
    copy: 'Copier le script',
    save: 'Télécharger',
    upload:
      'Placez le fichier dans le dossier du site, ouvrez son adresse avec le jeton, et regardez dans votre boîte e-mail. Supprimez ensuite le fichier.',
    whatItIs: "Envoie un e-mail de test avec mail() de PHP. Ne répond qu'à son propre jeton.",
    deleteIt: 'Supprimez ce fichier après le test.',
    subject: "E-mail de test de l'hébergement",
    body: "Si vous lisez ceci, l'hébergement envoie bien les e-mails\u00a0: l'erreur est à chercher dans les scripts du site. Supprimez maintenant le script de test.",
    accepted: "L'hébergeur a accepté l'e-mail. Regardez dans votre boîte e-mail, puis supprimez ce fichier.",
    refused: "L'hébergeur n'a pas accepté l'e-mail. Supprimez ce fichier, et vérifiez l'état du service.",
  },
  done: 'Fait',
  progress: (done, all) => `Fait\u00a0: ${done} sur ${all}`,
  places: {
    record: "Voir l'historique",
    errors: 'Voir les emails en erreur',
    controlPanel: "Ouvrir l'espace client",
    guide: "Ouvrir le guide de l'hébergeur",
    site: 'Ouvrir le site',
  },
  guideAddress: 'https://docs.ovhcloud.com/fr/guides/web-cloud/web-hosting/mail-function-script-records',
}
