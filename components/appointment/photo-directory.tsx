import { TextLink } from '@/components/ui/text-link';
import type { RosterLine } from '@/lib/domain/appointment/instructor-roster';
import { channelLabels } from '@/lib/domain/glossary';
import classes from './photo-directory.module.css';

/** 照片名录: face, name and unit, for people who must recognise one another. */
export function PhotoDirectory({ lines }: { lines: readonly RosterLine[] }) {
  return (
    <ul className={classes.people}>
      {lines.map(({ personId, name, hasPhoto, unit, channel }) => (
        <li key={personId} className={classes.person}>
          <div className={classes.frame}>
            {hasPhoto ? (
              // biome-ignore lint/performance/noImgElement: behind a sign-in, which an image optimiser does not have
              <img
                src={`/instructors/${personId}/photo`}
                alt={`${name}的照片`}
                loading="lazy"
                className={classes.photo}
              />
            ) : (
              <span className="muted">暂无照片</span>
            )}
          </div>
          <TextLink href={`/instructors/${personId}`}>{name}</TextLink>
          <span className="muted">{channelLabels[channel]}</span>
          <span className={classes.unit}>{unit.name}</span>
        </li>
      ))}
    </ul>
  );
}
