import type { ReactNode } from 'react';
import { Panel } from './panel';
import { Columns } from './stack';
import { SubmitButton } from './submit-button';

interface Props {
  label: string;
  submitLabel?: string;
  children: ReactNode;
}

/** Filters of a list, kept in the address, so that a filtered list can be linked to and needs no script. */
export function FilterForm({ label, submitLabel = '查找', children }: Props) {
  return (
    <Panel>
      <form method="get" aria-label={label}>
        <Columns width="filter">
          {children}
          <div>
            <SubmitButton variant="default">{submitLabel}</SubmitButton>
          </div>
        </Columns>
      </form>
    </Panel>
  );
}
