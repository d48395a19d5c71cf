import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('fr')
const hostings = (count: number, shown: string) =>
  format.plural(count, {
    one: `${shown} hébergement`,
    many: `${shown} d'hébergements`,
    other: `${shown} hébergements`,
  })
/** Words for one and for several that are the same. */
const counted = (count: number, text: string) => format.plural(count, { one: text, many: text, other: text })

export const journalFr: JournalWords = {
  title: 'Journal',
  about: `Tout ce qui a été validé dans ce navigateur, le plus récent en premier. Les ${format.number(1000)} dernières opérations sont conservées, sur cet ordinateur uniquement.`,
  loading: 'Lecture du journal…',
  retry: 'Réessayer',
  emptyTitle: "Rien n'a encore été fait",
  empty:
    "Dès que vous bloquez, débloquez ou purgez depuis l'extension, ou que vous changez un destinataire, c'est noté ici\u00a0: d'où vient la demande, quand, et ce qu'elle a donné.",
  surfaces: {
    frame: 'Panneau dans une page',
    popup: "Fenêtre de l'extension",
    options: 'Options',
    dashboard: 'Tableau de bord',
  },
  outcomes: {
    open: 'En cours',
    seen: 'Fait',
    refused: 'Refusé',
    unknown: 'Résultat inconnu',
    dropped: 'Non envoyé',
  },
  when: 'Quand',
  action: 'Action',
  askedFrom: 'Demandé depuis',
  change: 'État avant et après',
  outcome: 'Résultat',
  queryId: "Query ID de l'hébergeur",
  fromTo: (before, after) => `avant\u00a0: ${before}, après\u00a0: ${after}`,
  stateNotRead: 'non lu',
  noQueryId: "L'hébergeur n'en a pas donné.",
  accountForgotten: 'Le compte a été oublié.',
  after: (duration) => `après ${duration}`,
  search: 'Rechercher dans le journal',
  everyAction: 'Toutes les actions',
  everyOutcome: 'Tous les résultats',
  everySurface: "Demandé depuis n'importe où",
  range: 'Période',
  ranges: {
    all: 'Toutes les dates',
    today: "Aujourd'hui",
    week: '7 derniers jours',
    month: '30 derniers jours',
  },
  found: (count, shown) =>
    format.plural(count, {
      one: `${shown} opération`,
      many: `${shown} d'opérations`,
      other: `${shown} opérations`,
    }),
  noMatch: 'Aucune opération ne correspond.',
  clearFilters: 'Effacer les filtres',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `Afficher ${shown} opération de plus`,
      many: `Afficher ${shown} d'opérations de plus`,
      other: `Afficher ${shown} opérations de plus`,
    }),
  exportCsv: 'Exporter en CSV',
  exportJson: 'Exporter en JSON',
  exportAbout:
    'Le fichier contient toutes les opérations qui correspondent aux filtres. Il peut contenir des adresses e-mail de destinataires, mais jamais de clés.',
  columns: {
    accountLabel: 'Compte',
    account: 'ID du compte',
    hosting: 'Hébergement',
    action: 'Action',
    recipient: 'Destinataire',
    surface: 'Demandé depuis',
    askedAt: 'Demandé le',
    sentAt: 'Envoyé le',
    answeredAt: 'Réponse le',
    settledAt: 'Terminé le',
    stateBefore: 'État avant',
    stateAfter: 'État après',
    outcome: 'Résultat',
    queryId: "Query ID de l'hébergeur",
    failure: 'Erreur',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Bloquer l'envoi sur ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Débloquer l'envoi sur ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) => `L'envoi sera bloqué sur ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `L'envoi sera débloqué sur ${hostings(count, shown)}`,
    },
    will: { BLOCK: 'Sera bloqué', UNBLOCK: 'Sera débloqué' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hébergement reste tel quel`,
        many: `${shown} d'hébergements restent tels quels`,
        other: `${shown} hébergements restent tels quels`,
      }),
    leftAbout: "Aucune demande n'est envoyée pour eux.",
    none: {
      BLOCK: 'Aucun de ces hébergements ne peut être bloqué maintenant. Rien ne sera envoyé.',
      UNBLOCK: 'Aucun de ces hébergements ne peut être débloqué maintenant. Rien ne sera envoyé.',
    },
    oneByOne:
      "Les demandes partent l'une après l'autre. Vous pouvez arrêter celles qui ne sont pas encore parties.",
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} d'entre eux est dans l'état Bounce\u00a0:`,
        many: `${shown} d'entre eux sont dans l'état Bounce\u00a0:`,
        other: `${shown} d'entre eux sont dans l'état Bounce\u00a0:`,
      }),
    results: 'Résultats',
    progress: (ended, all) => `Terminé\u00a0: ${ended} sur ${all}`,
    allEnded: 'Tout est terminé',
    counts: {
      done: (count, shown) =>
        format.plural(count, {
          one: `${shown} effectuée`,
          many: `${shown} d'effectuées`,
          other: `${shown} effectuées`,
        }),
      onTheirWay: (count, shown) => counted(count, `${shown} en cours`),
      waiting: (count, shown) => counted(count, `${shown} en attente`),
      refused: (count, shown) =>
        format.plural(count, {
          one: `${shown} refusée`,
          many: `${shown} de refusées`,
          other: `${shown} refusées`,
        }),
      unknown: (count, shown) => counted(count, `${shown} au résultat inconnu`),
      notSent: (count, shown) =>
        format.plural(count, {
          one: `${shown} non envoyée`,
          many: `${shown} de non envoyées`,
          other: `${shown} non envoyées`,
        }),
    },
    result: {
      waiting: "En attente d'envoi",
      sent: "Envoyé\u00a0; pas encore confirmé par l'hébergeur",
      seen: 'Fait',
      refused: 'Refusé',
      unknown: 'Résultat inconnu',
      notSent: 'Non envoyé',
    },
    stoppedBefore:
      "L'action a été interrompue avant le tour de cet hébergement, ou son tour est venu trop tard.",
    stop: 'Arrêter les demandes restantes',
    stopping: 'Arrêt…',
    mayClose:
      'Vous pouvez fermer cette fenêtre\u00a0: ce qui a été validé continue, et le journal montre les résultats.',
  },
}
