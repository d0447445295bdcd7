/** Gives whoever speaks in a file a number for a name, the same each time: who answers whom can still be read. */
export type Voices = (name: string) => string;

export function newVoices(): Voices {
  const known = new Map<string, string>();
  return (name) => {
    const voice = known.get(name) ?? `${author}${known.size + 1}`;
    known.set(name, voice);
    return voice;
  };
}

/** 作者, in letters that every encoding has. */
const author = "&#20316;&#32773;";
