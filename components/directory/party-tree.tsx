import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { TreeNode, TreeRow } from '@/lib/domain/directory/party-organization';
import { type PartyOrganizationKind, partyOrganizationKindLabels } from '@/lib/domain/glossary';
import classes from './party-tree.module.css';

interface PartyRow extends TreeRow {
  name: string;
  kind: PartyOrganizationKind | null;
}

/** 党组织 as they stand one under another. */
export function PartyTree({ nodes, label }: { nodes: readonly TreeNode<PartyRow>[]; label: string }) {
  return (
    <ul className={classes.tree} aria-label={label}>
      {nodes.map((node) => (
        <Branch key={node.id} node={node} />
      ))}
    </ul>
  );
}

function Branch({ node: { id, name, kind, children } }: { node: TreeNode<PartyRow> }) {
  return (
    <li>
      <span className={classes.node}>
        <TextLink href={`/directory/party-organizations/${id}`}>{name}</TextLink>
        {kind && <StatusBadge label={partyOrganizationKindLabels[kind]} />}
      </span>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
