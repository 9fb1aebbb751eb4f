/** How a message or a state is meant. The words always say it too. */
export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad';
