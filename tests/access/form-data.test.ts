import { expect, test } from 'vitest';
import { echoValues, readFormData } from '@/lib/access/form-data';

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test('dots nest, numbers make lists, repeated names and [] make lists', () => {
  const data = form(
    ['name', '陈一鸣'],
    ['resume.0.from', '1981.09'],
    ['resume.1.from', '1998.03'],
    ['tags[]', 'A'],
    ['way', '招募'],
    ['way', '选派'],
  );
  expect(readFormData(data)).toEqual({
    name: '陈一鸣',
    resume: [{ from: '1981.09' }, { from: '1998.03' }],
    tags: ['A'],
    way: ['招募', '选派'],
  });
});

test("React's own fields are dropped, and no field reaches Object.prototype", () => {
  const data = form(['$ACTION_ID_x', ''], ['__proto__.isAdmin', '1'], ['constructor.prototype.isAdmin', '1']);
  expect(readFormData(data)).not.toHaveProperty('$ACTION_ID_x');
  expect({} as Record<string, unknown>).not.toHaveProperty('isAdmin');
});

test('what was typed comes back, secrets never', () => {
  const data = form(['name', '陈一鸣'], ['tags[]', 'A'], ['tags[]', 'B'], ['newPassword', 'x'], ['setupCode', '1']);
  expect(echoValues(data)).toEqual({ name: '陈一鸣', 'tags[]': 'A\nB' });
});

test('the lines of a text area lose the CR that browsers add', () => {
  const form = new FormData();
  form.append('body', '第一段\r\n第二段\r第三段');
  expect(readFormData(form)).toEqual({ body: '第一段\n第二段\n第三段' });
});
