import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { Instant } from '@/components/ui/instant';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import classes from './message-list.module.css';

interface Message {
  id: string;
  title: string;
  body: string;
  link: string;
  /** ISO instant */
  createdAt: string;
  isRead: boolean;
}

/** 站内信, the unread first. */
export function MessageList({ messages, markRead }: { messages: readonly Message[]; markRead: FormAction }) {
  return (
    <ul className={classes.list}>
      {messages.map(({ id, title, body, link, createdAt, isRead }) => (
        <li key={id} data-read={isRead}>
          <div className={classes.words}>
            <p className={classes.title}>
              {!isRead && <StatusBadge tone="info" label="未读" />}{' '}
              {link ? <TextLink href={link}>{title}</TextLink> : title}
            </p>
            <p>{body}</p>
            <p className="muted">
              <Instant at={createdAt} />
            </p>
          </div>
          {!isRead && (
            <ActionButton action={markRead} fields={{ messageId: id }} size="compact-md" aria-label={`已读：${title}`}>
              已读
            </ActionButton>
          )}
        </li>
      ))}
    </ul>
  );
}
