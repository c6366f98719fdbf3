/** Line and column of a position in a text, both from 1. */
export function createPlaces(text: string): (position: number) => string {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (position) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${position - (starts[low] as number) + 1}`;
  };
}
