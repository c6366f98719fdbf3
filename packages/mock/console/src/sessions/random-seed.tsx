import { useConsole } from "../state/console-state.ts";
import { Field } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";

/** Makes the session's ids and tokens repeatable. */
export function RandomSeed() {
  const { control, versions } = useConsole();
  const { value, problem, reload } = useLoaded(control.random, [versions.steering.value]);
  const action = useAction();
  const seed = value?.seed ?? undefined;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = String(form.get("seed"));
    await action.run(() => control.seedRandom(text), `Ids and tokens follow from ${text}`);
    reload();
  }

  return (
    <form class="card" onSubmit={submit} aria-labelledby="random-seed">
      <h2 id="random-seed">Ids and tokens</h2>
      <p>
        {seed === undefined ? (
          "New ids and tokens are random."
        ) : (
          <>
            New ids and tokens follow from <code>{seed}</code>: the same calls get the same ones.
          </>
        )}
      </p>
      <div class="fields">
        <Field label="Seed">
          <input name="seed" required maxLength={200} autocomplete="off" key={seed} />
        </Field>
        <button type="submit">Make them repeatable</button>
        <button
          type="button"
          disabled={seed === undefined}
          onClick={async () => {
            await action.run(control.resetRandom, "Ids and tokens are random");
            reload();
          }}
        >
          Random again
        </button>
      </div>
      <Problem of={problem ?? action.problem} />
    </form>
  );
}
