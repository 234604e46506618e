CREATE INDEX reservation_ended ON reservation (expires_at) WHERE state IN ('cancelled', 'expired');
