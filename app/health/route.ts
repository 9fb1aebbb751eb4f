import { isDatabaseAnswering } from '@/lib/data/health';

export const dynamic = 'force-dynamic';

/** For load balancers: 200 only while the database answers. */
export async function GET(): Promise<Response> {
  const isAlive = await isDatabaseAnswering();
  return Response.json({ status: isAlive ? 'ok' : 'unavailable' }, { status: isAlive ? 200 : 503 });
}
