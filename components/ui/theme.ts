import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Shades around the brand #A6192E, which is shade 7. */
const brand: MantineColorsTuple = [
  '#fdf2f3',
  '#f8e1e4',
  '#eec0c6',
  '#e29ba5',
  '#d46b79',
  '#c23a4d',
  '#b3233a',
  '#a6192e',
  '#8c1326',
  '#6f0e1d',
];

/** Fonts that are already there on Windows, macOS, HarmonyOS and Linux: no font travels over the network. */
const fontFamily =
  '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif';

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 7,
  colors: { brand },
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // 42 px high: a target for every hand.
  components: { Input: { defaultProps: { size: 'md' } }, InputWrapper: { defaultProps: { size: 'md' } } },
});

/** Mantine's own greys fail WCAG 1.4.3 and 1.4.11; these pass. The same values stand in app/globals.css. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1d2129',
    '--mantine-color-placeholder': '#667085',
    '--mantine-color-dimmed': '#4b5565',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#868e96',
  },
  dark: {},
});
