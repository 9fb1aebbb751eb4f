import type { ReactNode } from 'react';
import { Panel } from './panel';
import { Columns } from './stack';
import { SubmitButton } from './submit-button';

/** Filters of a list, kept in the address, so that a filtered list can be linked to and needs no script. */
export function FilterForm({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Panel>
      <form method="get" aria-label={label}>
        <Columns width="filter">
          {children}
          <div>
            <SubmitButton variant="default">查找</SubmitButton>
          </div>
        </Columns>
      </form>
    </Panel>
  );
}
