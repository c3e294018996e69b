/** The controls that the options are made of. */
import type { ComponentChildren } from 'preact';
import { Said, type Saying } from './said';

interface SectionProps {
  id: string;
  title: string;
  saying?: Saying;
  /** A sentence under the heading. */
  more?: string;
  children: ComponentChildren;
}

/** A landmark with its heading, and beside that the quiet word that says what became of a change. */
export function Section({ id, title, saying, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <div class="heading">
        <h2 id={id}>{title}</h2>
        {saying ? <Said saying={saying} /> : null}
      </div>
      {more ? <p class="more">{more}</p> : null}
      {children}
    </section>
  );
}

interface SwitchProps {
  on: boolean;
  label: string;
  more: string;
  change(on: boolean): void;
}

/** The sentence under the label is a description: read out after the name, not as part of it. */
export function Switch({ on, label, more, change }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch wide"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-description={more}
      onClick={() => change(!on)}
    >
      <span>
        {label}
        <span class="more">{more}</span>
      </span>
      <span class="switch-track" />
    </button>
  );
}

interface SliderProps {
  id: string;
  label: string;
  more?: string;
  range: { least: number; most: number };
  step: number;
  value: number;
  /** The value as it stands beside the slider. */
  shown: string;
  /** The value as it is read out; as it is shown when missing. */
  spoken?: string;
  /** While it moves, the figure follows. */
  preview(value: number): void;
  /** It is kept when it rests. */
  change(value: number): void;
}

export function Slider({ id, label, more, range, step, value, shown, spoken, preview, change }: SliderProps) {
  return (
    <div class="row">
      <label class="row-label" for={id}>
        {label}
        {more ? (
          <span class="more" id={`${id}-more`}>
            {more}
          </span>
        ) : null}
      </label>
      {/* Together: the figure never stands alone on a line. */}
      <span class="slider">
        <input
          id={id}
          type="range"
          min={range.least}
          max={range.most}
          step={step}
          value={value}
          aria-label={label}
          aria-describedby={more ? `${id}-more` : undefined}
          aria-valuetext={spoken ?? shown}
          onInput={(event) => preview(event.currentTarget.valueAsNumber)}
          onChange={(event) => change(event.currentTarget.valueAsNumber)}
        />
        <output class="width" for={id}>
          {shown}
        </output>
      </span>
    </div>
  );
}

interface SegmentsProps<Value extends string> {
  name: string;
  label: string;
  values: readonly { value: Value; label: string }[];
  chosen: Value;
  choose(value: Value): void;
}

/** One of a few, side by side. */
export function Segments<Value extends string>({ name, label, values, chosen, choose }: SegmentsProps<Value>) {
  return (
    <fieldset class="row">
      <legend class="row-label">{label}</legend>
      <div class="segments">
        {values.map((one) => (
          <label key={one.value} class="segment">
            <input
              type="radio"
              name={name}
              value={one.value}
              checked={chosen === one.value}
              onChange={() => choose(one.value)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
