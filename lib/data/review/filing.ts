import 'server-only';
import { type CandidateState, quotaStates } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';
import { type QuotaView, readQuota } from '../quota';

/** A 选任 nominee who waits for 审核备案, or has its result (B12). */
export interface FilingCandidate {
  id: string;
  name: string;
  state: CandidateState;
  /** 备案号 */
  number: string | null;
  opinion: string;
  override: { id: string; reason: string; isApproved: boolean | null } | null;
}

/** One committee with its places and nominees. */
export interface FilingBody {
  quota: QuotaView;
  candidates: FilingCandidate[];
}

const filingStates: CandidateState[] = ['QUALIFIED', 'APPROVED_FILED', 'FILING_REFUSED', 'TRAINED', 'APPOINTED'];

/** 选任 nominees of a batch by committee; those over the limit already while they are under review. */
export async function readFilings(batchId: string): Promise<FilingBody[]> {
  const rows = await db.candidate.findMany({
    where: {
      batchId,
      channel: 'SELECTED_INTERNALLY',
      OR: [{ state: { in: filingStates } }, { quotaOverrides: { some: {} }, state: { in: [...quotaStates] } }],
    },
    include: { filing: true, quotaOverrides: { orderBy: { requestedAt: 'desc' }, take: 1 } },
    orderBy: [{ partyOrganization: { name: 'asc' } }, { submittedAt: 'asc' }, { id: 'asc' }],
  });
  const bodies = new Map<string, FilingCandidate[]>();
  for (const { id, name, state, partyOrganizationId, filing, quotaOverrides } of rows) {
    const [override] = quotaOverrides;
    const candidate = {
      id,
      name,
      state: state as CandidateState,
      number: filing?.number ?? null,
      opinion: filing?.opinion ?? '',
      override: override ? { id: override.id, reason: override.reason, isApproved: override.isApproved } : null,
    };
    const body = partyOrganizationId ?? '';
    bodies.set(body, [...(bodies.get(body) ?? []), candidate]);
  }
  return Promise.all(
    [...bodies].map(async ([partyOrganizationId, candidates]) => ({
      quota: await readQuota({ batchId, partyOrganizationId }),
      candidates,
    })),
  );
}
