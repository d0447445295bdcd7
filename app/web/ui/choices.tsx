import type { ReactNode } from "react";

/** `more` unfolds when its answer is chosen. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode; more?: ReactNode };

type Props = {
  type: "radio" | "checkbox";
  name: string;
  /** Of the first answer; the question's name unless something else is said. */
  id?: string;
  choices: Choice[];
  chosen: string /** How many answers of the same question stand before these. */;
  from?: number;
};

/** Answers to choose from. The first has the question's name as id, so that the error summary lands on it. */
export function Choices({ type, name, id: first = name, choices, chosen, from = 0 }: Props) {
  return (
    <div className="choices">
      {choices.map(({ value, label, hint, more }, place) => {
        const id = place + from === 0 ? first : `${first}-${value}`;
        return (
          <div key={value} className="choice">
            <input
              type={type}
              id={id}
              name={name}
              value={value}
              defaultChecked={chosen === value}
              aria-describedby={hint ? `${id}-about` : undefined}
            />
            <label htmlFor={id}>{label}</label>
            {hint && (
              <p className="hint" id={`${id}-about`}>
                {hint}
              </p>
            )}
            {more && <div className="more">{more}</div>}
          </div>
        );
      })}
    </div>
  );
}
