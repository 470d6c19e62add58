--liquibase formatted sql logicalFilePath:db/tenant/search/202611230701_note_changes_of_articles.sql
--changeset vidhuk:202611230701_note_changes_of_articles
--comment: a consultation that is counted changes nothing of what is found
create trigger knowledge_article_search after insert or delete or update of kind, state, audience, language, title, text on knowledge_article
  for each row execute function platform.search_note('article', 'id');
create trigger knowledge_article_category_search after insert or update or delete on knowledge_article_category
  for each row execute function platform.search_note('article', 'article_id');
