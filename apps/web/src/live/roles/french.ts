import type { Translation } from '../../lib/i18n';
import type { en } from './english';

export const fr: Translation<typeof en> = {
  workspace: { guest: 'Invité', member: 'Membre', admin: 'Administrateur', owner: 'Propriétaire' },
  workspaceHint: {
    guest: 'Ne voit que les projets où il est invité',
    member: 'Crée des projets, voit ceux qu’il a rejoints',
    admin: 'Voit tous les projets, invite des personnes',
    owner: 'Tout, y compris les autres administrateurs',
  },
  project: { viewer: 'Lecteur', contributor: 'Contributeur', lead: 'Responsable' },
  projectHint: {
    viewer: 'Consulte',
    contributor: 'Travaille sur les stories',
    lead: 'Règle le cycle, les étiquettes et les membres',
  },
  discipline: { product: 'Produit', dev: 'Dev', ops: 'Ops', qa: 'QA', security: 'Sécurité', design: 'Design' },
  scope: { read: 'Lecture', write: 'Écriture', admin: 'Administration' },
  scopeHint: {
    read: 'Lit ce que vous pouvez lire',
    write: 'Travaille sur les stories comme vous',
    admin: 'Tout ce qui vous est permis',
  },
};
