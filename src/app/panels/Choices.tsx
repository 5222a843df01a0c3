/** Check boxes of which all are chosen (null) until the reader takes one away. */
export function Choices({
  legend,
  options,
  chosen,
  onChange,
}: {
  legend: string;
  options: readonly { value: string; name: string }[];
  chosen: readonly string[] | null;
  onChange: (chosen: string[] | null) => void;
}) {
  const values = options.map(({ value }) => value);
  const toggle = (value: string, isOn: boolean) => {
    const next = values.filter((one) => (one === value ? isOn : (chosen ?? values).includes(one)));
    onChange(next.length === values.length ? null : next);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, name }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen?.includes(value) ?? true}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
