import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { type Role, roleLabels } from '@/lib/domain/glossary';
import classes from './persona-list.module.css';

interface Persona {
  loginName: string;
  displayName: string;
  role: Role;
  description: string;
}

/** Demo people to sign in as, one click each. */
export function PersonaList({ personas, action }: { personas: readonly Persona[]; action: FormAction }) {
  return (
    <ActionForm action={action} aria-label="演示账号">
      <ul className={classes.list}>
        {personas.map(({ loginName, displayName, role, description }) => (
          <li key={loginName}>
            <button className={classes.persona} type="submit" name="loginName" value={loginName}>
              <strong>{roleLabels[role]}</strong>
              <span>{displayName}</span>
              <span className={classes.description}>{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </ActionForm>
  );
}
