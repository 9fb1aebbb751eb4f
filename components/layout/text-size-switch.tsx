'use client';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import classes from './header-button.module.css';

/** 大字版: the whole site a quarter larger, remembered in a cookie. Works without JavaScript. */
export function TextSizeSwitch({ action, isLarge }: { action: FormAction; isLarge: boolean }) {
  return (
    <ActionForm action={action}>
      <button className={classes.button} type="submit" name="size" value={isLarge ? 'standard' : 'large'}>
        {isLarge ? '标准字号' : '大字版'}
      </button>
    </ActionForm>
  );
}
