/** Makes a program of a call that `@scalar/snippetz` has written, by its language. */
export const completeCall = {
  python: (call: string) =>
    `import requests\n\nresponse = ${call}\nprint(response.status_code)\nprint(response.text)`,
  csharp: (call: string) =>
    [
      "using System;",
      "using System.Net.Http;",
      "using System.Net.Http.Headers;",
      "",
      withContentHeader(call),
      "Console.WriteLine((int)response.StatusCode);",
      "Console.WriteLine(await response.Content.ReadAsStringAsync());",
    ].join("\n"),
  java: (call: string) =>
    [
      "import java.net.http.HttpClient;",
      "import java.net.http.HttpRequest;",
      "import java.net.http.HttpResponse;",
      "",
      call,
    ].join("\n"),
};

/** .NET silently drops `Content-Type` among a request's headers: it belongs to the content. */
function withContentHeader(call: string): string {
  return call.replace(
    /^request\.Headers\.TryAddWithoutValidation\("Content-Type", ("[^"\n]*")\);$/m,
    (_line, type: string) =>
      `request.Content = new ByteArrayContent(Array.Empty<byte>());\nrequest.Content.Headers.ContentType = new MediaTypeHeaderValue(${type});`,
  );
}
