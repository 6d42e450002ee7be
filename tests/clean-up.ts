import { afterAll } from "vitest";
import { removeTemporaryFolders } from "./temporary.js";

// Loaded anew for each file of tests, which the helpers that make the folders are not.
afterAll(removeTemporaryFolders);
