import type { ReactNode } from 'react';
import classes from './page-header.module.css';
import { TextLink } from './text-link';

export interface Place {
  label: string;
  href?: string;
}

interface Props {
  /** Where this page lies, outermost first; the title itself is not repeated. */
  place?: readonly Place[];
  title: ReactNode;
  /** Which batch, which step, until when. */
  subtitle?: ReactNode;
  /** One primary button at most. */
  actions?: ReactNode;
}

/** Top of every page: place, the one h1, what it belongs to, what can be done. */
export function PageHeader({ place = [], title, subtitle, actions }: Props) {
  return (
    <div className={classes.header}>
      {place.length > 0 && (
        <nav aria-label="当前位置">
          <ol className={classes.place}>
            {place.map(({ label, href }) => (
              <li key={label}>{href ? <TextLink href={href}>{label}</TextLink> : label}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className={classes.row}>
        <div className={classes.words}>
          <h1 className={classes.title}>{title}</h1>
          {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
