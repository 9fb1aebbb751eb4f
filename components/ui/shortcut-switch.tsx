import classes from './shortcut-switch.module.css';

/** 快捷键 on or off, with what they are. */
export function ShortcutSwitch({ isOn, toggle, hint }: { isOn: boolean; toggle: () => void; hint: string }) {
  return (
    <label className={classes.switch}>
      <input type="checkbox" checked={isOn} onChange={toggle} />
      快捷键（{hint}）
    </label>
  );
}
