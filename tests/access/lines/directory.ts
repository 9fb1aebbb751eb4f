import { createOrganization, createPartyOrganization } from '../../support/world';
import type { Line } from '../line';

const office = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

const organization = { name: '广东省竹艺灯饰行业协会（演示）', kind: 'SOCIAL_GROUP' };
const status = { kind: 'COMMITTEE', approvedOn: '2016-06-01', documentNumber: '粤社党复〔2016〕6号' };

/** The directory is kept by the office alone. */
export const directoryLines: readonly Line[] = [
  { ...office, entry: 'addOrganization', action: 'directory.createOrganization', sample: () => organization },
  {
    ...office,
    entry: 'changeOrganization',
    action: 'directory.updateOrganization',
    sample: async () => ({ ...organization, id: (await createOrganization()).id }),
  },
  {
    ...office,
    entry: 'addPartyOrganization',
    action: 'directory.createPartyOrganization',
    sample: () => ({ name: '党委（演示）', ...status }),
  },
  {
    ...office,
    entry: 'changePartyOrganization',
    action: 'directory.updatePartyOrganization',
    sample: async () => ({ id: (await createPartyOrganization()).id, name: '党委（演示）' }),
  },
  {
    ...office,
    entry: 'addPartyStatus',
    action: 'directory.changePartyStatus',
    sample: async () => ({ id: (await createPartyOrganization('GENERAL_BRANCH')).id, ...status }),
  },
  {
    ...office,
    entry: 'addOrganName',
    action: 'directory.nameOrgan',
    sample: () => ({ code: 'SERVICE_CENTER', name: '党群工作服务中心', validFrom: '2018-07-01' }),
  },
];
