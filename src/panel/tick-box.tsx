import type { ComponentChildren } from 'preact';

/** A choice that is on or off, with its words beside it. */
export function TickBox({
  ticked,
  tick,
  children,
}: {
  ticked: boolean;
  tick: (ticked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
