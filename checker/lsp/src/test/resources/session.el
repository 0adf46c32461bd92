;;; -*- lexical-binding: t -*-
;; SPDX-License-Identifier: Apache-2.0
;; What a user does in Emacs: opens a racy file, has it fixed, breaks it, repairs it.
;; The environment says what the test has made: ROOT, FILE, LOG, and COMMAND, one argument a line.

(require 'package)
(package-initialize)
(require 'eglot)

(defun note (text)
  (append-to-file (concat text "\n") nil (getenv "LOG")))

(defun await (what reached)
  "Do what the command loop does, as long as a batch run has none."
  (let ((end (+ (float-time) 120)) (yes nil))
    (while (not (or (setq yes (funcall reached)) (> (float-time) end)))
      (eglot--signal-textDocument/didChange)
      (flymake-start)
      (accept-process-output nil 0.1))
    (note (concat what ": " (if yes "yes" "NO")))))

(defun shows (count)
  (lambda () (= (length (flymake-diagnostics)) count)))

(defun replace-once (old new)
  (goto-char (point-min))
  (search-forward old)
  (replace-match new t t))

(setq inhibit-message t
      make-backup-files nil
      project-find-functions (list (lambda (_) (cons 'transient (file-name-as-directory (getenv "ROOT")))))
      eglot-connect-timeout 120
      eglot-server-programs (list (cons 'java-mode (split-string (getenv "COMMAND") "\n"))))
;; The dialogue of the editor, by keyboard: the user takes what is proposed.
(setq last-nonmenu-event ?\r)
(fset 'completing-read (lambda (_prompt _table &rest more) (nth 4 more)))

(find-file (getenv "FILE"))
(java-mode)
(apply #'eglot--connect (eglot--guess-contact))
(await "a race is shown" (shows 1))
(let ((shown (car (flymake-diagnostics))))
  (note (format "line: %d" (line-number-at-pos (flymake-diagnostic-beg shown))))
  (eglot-code-actions (flymake-diagnostic-beg shown) (flymake-diagnostic-end shown) nil t))
(await "the race is gone" (shows 0))
(save-buffer)

(replace-once "Collections.synchronizedMap(new HashMap<>())" "new HashMap<>()")
(replace-once "  void count" "  void half(int\n\n  void count")
(await "the broken buffer is analysed" (shows 1))
(replace-once "  void half(int\n\n" "")
(replace-once "new HashMap<>()" "Collections.synchronizedMap(new HashMap<>())")
(await "the repaired buffer is clean" (shows 0))

(goto-char (point-min))
(search-forward "Integer> count")
(note (concat "hover: "
              (if (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                   (eglot--TextDocumentPositionParams))
                  "yes"
                "NO")))
(let ((server (eglot--current-server-or-lose)))
  (eglot-shutdown server)
  (note (concat "the server ends: " (if (jsonrpc-running-p server) "NO" "yes"))))
