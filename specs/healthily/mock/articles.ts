import { type Handler, notFound, type Verdict } from "@carespec/mock-kit";

interface Article {
  id: string;
}

/** Gives the articles that exist, once each and in the order asked for; that form is inferred. */
export const listArticles: Handler = async ({ state, query }) => {
  const articles = state.collection<Article>("articles");
  const ids = [query.ids ?? []].flat().flatMap((part) => part.split(","));
  const found = await Promise.all([...new Set(ids)].map((id) => articles.get(id)));
  return { body: found.filter((article) => article !== undefined) };
};

/** Gives an article. */
export const getArticle: Handler = async ({ state, path: { id = "" } }) => {
  const article = await state.collection<Article>("articles").get(id);
  return article ? { body: article } : articleNotFound("the data has no article with this id");
};

/** The 404 for an id in the path. */
export function articleNotFound(reason: string): Verdict {
  return { ...notFound("id", reason), example: "articleNotFound", rule: "articleExists" };
}
