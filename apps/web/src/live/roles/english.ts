export const en = {
  workspace: { guest: 'Guest', member: 'Member', admin: 'Admin', owner: 'Owner' },
  workspaceHint: {
    guest: 'Sees only the projects they are invited to',
    member: 'Makes projects, sees those they joined',
    admin: 'Sees every project, invites people',
    owner: 'Everything, also other admins',
  },
  project: { viewer: 'Viewer', contributor: 'Contributor', lead: 'Lead' },
  projectHint: {
    viewer: 'Reads',
    contributor: 'Works on stories',
    lead: 'Sets the policy, labels and members',
  },
  discipline: { product: 'Product', dev: 'Dev', ops: 'Ops', qa: 'QA', security: 'Security', design: 'Design' },
  scope: { read: 'Read', write: 'Write', admin: 'Admin' },
  scopeHint: {
    read: 'Reads what you can read',
    write: 'Works on stories as you do',
    admin: 'Everything that you may do',
  },
} as const;
