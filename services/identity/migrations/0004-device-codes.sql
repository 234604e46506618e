CREATE INDEX oidc_artifact_user_code ON oidc_artifact ((payload ->> 'userCode')) WHERE model = 'DeviceCode';
