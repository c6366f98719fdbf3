/** Why something failed, in the mock's words. */
export function Problem({ of: problem }: { of: Error | undefined }) {
  if (!problem) return null;
  return (
    <p class="problem" role="alert">
      {problem.message}
    </p>
  );
}
