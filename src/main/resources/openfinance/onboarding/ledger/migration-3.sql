-- takes_back is 1 where a row takes the last standing one back: the same can also be set anew.

ALTER TABLE activation ADD COLUMN takes_back INTEGER NOT NULL DEFAULT 0;
