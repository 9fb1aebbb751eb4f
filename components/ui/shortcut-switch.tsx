import classes from './shortcut-switch.module.css';
import type { Shortcuts } from './use-shortcuts';

/** A key and what it does, in words. */
export type Shortcut = readonly [key: string, effect: string];

interface Props extends Shortcuts {
  keys: readonly Shortcut[];
}

/** 快捷键 on or off, and the list of them, which ? opens. */
export function ShortcutSwitch({ isOn, toggle, isListed, setListed, keys }: Props) {
  return (
    <div className={classes.frame}>
      <label className={classes.switch}>
        <input type="checkbox" checked={isOn} onChange={toggle} />
        快捷键
      </label>
      <details open={isListed} onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>列出快捷键（?）</summary>
        <dl className={classes.keys}>
          {keys.map(([key, effect]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{effect}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
