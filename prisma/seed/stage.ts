import type { Actor } from '@/lib/domain/permissions';
import type { Cast } from './accounts';
import type { Directory } from './directory';

/** Who and what the stories need, by name; a name that is not there is a mistake in the seed. */
export class Stage {
  constructor(
    private readonly directory: Directory,
    private readonly cast: Cast,
  ) {}

  actor(loginName: string): Actor {
    return found(this.cast.personas.get(loginName), loginName);
  }

  actorOf(organization: string): Actor {
    return found(this.cast.organizations.get(organization), organization);
  }

  organizationId(organization: string): string {
    return found(this.directory.organizations.get(organization), organization);
  }
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the demo has no ${name}`);
  return value;
}
