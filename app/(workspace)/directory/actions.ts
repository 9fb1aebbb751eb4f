'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { changePartyStatus } from '@/lib/commands/directory/change-party-status';
import { createOrganization } from '@/lib/commands/directory/create-organization';
import { createPartyOrganization } from '@/lib/commands/directory/create-party-organization';
import { nameOrgan } from '@/lib/commands/directory/name-organ';
import { updateOrganization } from '@/lib/commands/directory/update-organization';
import { updatePartyOrganization } from '@/lib/commands/directory/update-party-organization';
import { organNameDraft } from '@/lib/domain/directory/organ-name';
import { organizationDraft } from '@/lib/domain/directory/organization';
import { partyOrganizationDraft, partyStatusDraft } from '@/lib/domain/directory/party-organization';

const ability = 'directory.manage';
const id = z.object({ id: z.uuid() });
const organizationPage = (saved: { id: string }) => `/directory/organizations/${saved.id}`;
const partyPage = (saved: { id: string }) => `/directory/party-organizations/${saved.id}`;

export const addOrganization = defineAction({
  name: 'directory.createOrganization',
  ability,
  schema: organizationDraft,
  run: createOrganization,
  redirectTo: organizationPage,
});
export const changeOrganization = defineAction({
  name: 'directory.updateOrganization',
  ability,
  schema: organizationDraft.and(id),
  run: updateOrganization,
  redirectTo: organizationPage,
});
export const addPartyOrganization = defineAction({
  name: 'directory.createPartyOrganization',
  ability,
  schema: partyOrganizationDraft.extend(partyStatusDraft.shape),
  run: createPartyOrganization,
  redirectTo: partyPage,
});
export const changePartyOrganization = defineAction({
  name: 'directory.updatePartyOrganization',
  ability,
  schema: partyOrganizationDraft.extend(id.shape),
  run: updatePartyOrganization,
  redirectTo: partyPage,
});
export const addPartyStatus = defineAction({
  name: 'directory.changePartyStatus',
  ability,
  schema: partyStatusDraft.extend(id.shape),
  run: changePartyStatus,
  redirectTo: partyPage,
});
export const addOrganName = defineAction({
  name: 'directory.nameOrgan',
  ability,
  schema: organNameDraft,
  run: nameOrgan,
  redirectTo: () => '/directory/units',
});
