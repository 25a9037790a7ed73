import type { Json, Properties as Values } from '@/core/model/records';

/** What else a record says: keys in words, values as they are. */
export function Properties({ properties }: { readonly properties: Values | undefined }) {
  const entries = Object.entries(properties ?? {});
  if (entries.length === 0) return null;
  return (
    <dl className="facts">
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{inWords(key)}</dt>
          <dd>{valueText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function inWords(key: string): string {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueText(value: Json): string {
  if (Array.isArray(value)) return value.map((one: Json) => valueText(one)).join('; ');
  if (value !== null && typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' ? value.toLocaleString('en-GB') : String(value);
}
