import { type Ability, type Actor, can } from '@/lib/domain/permissions';

export interface NavigationItem {
  href: string;
  label: string;
}

/** The menu, in the order of the work; an item is there for whoever has one of its abilities, `unless` a wider one leads there. */
const items: readonly (NavigationItem & { abilities: readonly Ability[]; unless?: Ability })[] = [
  { href: '/home', label: '待办', abilities: ['home.read'] },
  { href: '/settings/batches', label: '批次', abilities: ['batch.read'] },
  { href: '/nominations/notices', label: '通知', abilities: ['notice.read'] },
  { href: '/nominations', label: '推荐申报', abilities: ['nomination.read'] },
  { href: '/reviews', label: '审核遴选', abilities: ['review.read'] },
  { href: '/appointments', label: '培训聘任', abilities: ['appointment.read'] },
  { href: '/instructors', label: '指导员', abilities: ['instructor.read'] },
  { href: '/reviews/board', label: '人选统计', abilities: ['statistics.read'], unless: 'review.read' },
  { href: '/instructors/statistics', label: '统计', abilities: ['statistics.read'], unless: 'instructor.read' },
  { href: '/directory', label: '目录', abilities: ['directory.read'] },
  { href: '/nominations/questions', label: '问题反馈', abilities: ['question.ask'] },
  {
    href: '/settings',
    label: '设置',
    abilities: ['programme.manage', 'account.manage', 'role.grant', 'session.revokeAny', 'audit.read'],
  },
  { href: '/help', label: '帮助', abilities: ['home.read'] },
];

/** What this person may open. */
export function navigationFor(actor: Actor): NavigationItem[] {
  return items
    .filter(
      ({ abilities, unless }) => abilities.some((ability) => can(actor, ability)) && !(unless && can(actor, unless)),
    )
    .map(({ href, label }) => ({ href, label }));
}
