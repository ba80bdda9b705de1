-- Conversations in which a reason for contact was heard are found without reading every reading.
create index readings_topics on readings using gin ((reading -> 'intents') jsonb_path_ops);
