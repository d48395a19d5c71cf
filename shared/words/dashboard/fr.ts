import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('fr')

export const dashboardFr: DashboardWords = {
  title: 'Tableau de bord',
  views: 'Vues',
  hostings: 'Hébergements',
  journal: 'Journal',
  loading: 'Chargement de la liste des hébergements…',
  retry: 'Réessayer',

  filters: {
    label: 'Afficher seulement',
    all: (count, shown) =>
      format.plural(count, {
        one: `${shown} hébergement`,
        many: `${shown} d'hébergements`,
        other: `${shown} hébergements`,
      }),
    stopped: (count, shown) =>
      format.plural(count, {
        one: `${shown} arrêté`,
        many: `${shown} d'arrêtés`,
        other: `${shown} arrêtés`,
      }),
    sending: (count, shown) =>
      format.plural(count, {
        one: `${shown} actif`,
        many: `${shown} d'actifs`,
        other: `${shown} actifs`,
      }),
    unknown: (count, shown) =>
      format.plural(count, {
        one: `${shown} inconnu`,
        many: `${shown} d'inconnus`,
        other: `${shown} inconnus`,
      }),
    moving: (count, shown) =>
      format.plural(count, {
        one: `${shown} en cours`,
        many: `${shown} en cours`,
        other: `${shown} en cours`,
      }),
    search: 'Rechercher un hébergement',
    searchHint: 'Hébergement, compte ou site',
    account: 'Compte',
    allAccounts: 'Tous les comptes',
    clear: 'Effacer la recherche et les filtres',
    fit: (count, shown) =>
      format.plural(count, {
        one: `${shown} hébergement correspond.`,
        many: `${shown} d'hébergements correspondent.`,
        other: `${shown} hébergements correspondent.`,
      }),
    noneFitTitle: 'Aucun hébergement ne correspond',
    noneFit: "Modifiez la recherche, ou affichez plus d'hébergements.",
  },

  table: {
    label: 'Hébergements de tous les comptes',
    columns: {
      state: {
        name: 'État',
        meaning: "Si les e-mails partent, d'après la dernière réponse de l'hébergeur",
      },
      name: { name: 'Hébergement', meaning: 'Hébergement et compte' },
      sentToday: {
        name: "Envoyés aujourd'hui",
        meaning: "E-mails envoyés aujourd'hui, sur la limite quotidienne s'il y en a une",
      },
      errorShare: { name: 'Part en erreur', meaning: 'E-mails en erreur, sur le total des envois' },
      held: {
        name: 'E-mails retenus',
        meaning: "Temps restant pour l'e-mail retenu le plus ancien",
      },
      lastChange: {
        name: 'Dernier changement',
        meaning: "Quand l'état actuel a été lu pour la première fois",
      },
      openSteps: {
        name: 'Étapes restantes',
        meaning: 'Étapes à suivre avant que les e-mails repartent, et pas encore faites',
      },
    },
    sortBy: 'Trier par',
    reverse: "Inverser l'ordre",
    selectAll: 'Sélectionner tous ceux qui correspondent',
    select: (name) => `Sélectionner ${name}`,
    ofLimit: (limit) => `sur ${limit}`,
    read: (ago) => `Lu ${ago}`,
    readFailed: 'Échec de la lecture',
    abuse: 'Second verrou signalé',
    acting: {
      BLOCK: 'Blocage…',
      UNBLOCK: 'Déblocage…',
      PURGE: 'Purge…',
      RECIPIENT: 'Changement du destinataire…',
    },
    refused: 'Action refusée',
    outcomeUnknown: 'Résultat inconnu',
  },

  selection: {
    label: 'Hébergements sélectionnés',
    selected: (count, shown) =>
      format.plural(count, {
        one: `${shown} sélectionné`,
        many: `${shown} de sélectionnés`,
        other: `${shown} sélectionnés`,
      }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} d'entre eux n'est pas affiché actuellement`,
        many: `${shown} d'entre eux ne sont pas affichés actuellement`,
        other: `${shown} d'entre eux ne sont pas affichés actuellement`,
      }),
    clear: 'Effacer la sélection',
    block: (count, shown) =>
      format.plural(count, {
        one: `En bloquer ${shown}…`,
        many: `En bloquer ${shown}…`,
        other: `En bloquer ${shown}…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `En débloquer ${shown}…`,
        many: `En débloquer ${shown}…`,
        other: `En débloquer ${shown}…`,
      }),
    noneToBlock:
      "Rien à bloquer\u00a0: sur tous, l'envoi est déjà arrêté, ou ne peut pas être bloqué maintenant.",
    noneToUnblock: "Rien à débloquer\u00a0: aucun d'entre eux ne peut être débloqué maintenant.",
    tooMany: (most) => `Une même action peut porter sur ${most} hébergements au plus.`,
  },

  hosting: {
    back: 'Tous les hébergements',
    journal: 'Journal de cet hébergement',
  },
}
