'use client';
import type { ReactNode } from 'react';
import { ActionForm, type FormAction } from '@/components/ui/action-form';

interface HandedOver {
  loginName: string;
  temporaryPassword: string;
}

/** A form whose result is a temporary password, shown this once. */
export function HandOverForm({ action, children }: { action: FormAction<HandedOver>; children: ReactNode }) {
  return (
    <ActionForm
      action={action}
      resetsOnDone
      doneMessage={({ loginName, temporaryPassword }) => (
        <>
          登录名 <code>{loginName}</code>，临时密码 <code>{temporaryPassword}</code>
          。只显示这一次，请当面交给本人；首次登录须修改。
        </>
      )}
    >
      {children}
    </ActionForm>
  );
}
